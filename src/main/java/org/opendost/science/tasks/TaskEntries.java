package org.opendost.science.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets a task be found by what its public page shows, and only while it is published.
@Component
class TaskEntries {

  private final JdbcClient jdbc;
  private final SearchEntries entries;

  TaskEntries(JdbcClient jdbc, SearchEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  /// Brings the entries up to the tasks as they stand in this transaction.
  void refresh(Collection<UUID> tasks) {
    var gone = new HashSet<>(tasks);
    jdbc.sql(
            """
            select t.id, t.title, t.slug, t.start_on,
                   concat_ws(' ', t.code, t.host_name, t.leader, t.place, t.objectives, t.contents) as body
              from tasks.task t
             where t.id = any(:ids) and t.published and t.withdrawn_at is null
            """)
        .param("ids", tasks.toArray(UUID[]::new))
        .query(TaskEntries::entry)
        .list()
        .forEach(
            entry -> {
              gone.remove(entry.id());
              entries.put(entry);
            });
    gone.forEach(task -> entries.remove("task", task));
  }

  private static SearchEntry entry(ResultSet row, int n) throws SQLException {
    return new SearchEntry(
        "task",
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("body"),
        "/nhiem-vu/" + row.getString("slug"),
        Visibility.everyone(),
        row.getObject("start_on", LocalDate.class));
  }
}
