package org.opendost.science.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets everyone find a task that has a public page, by what that shows; and officers one that is
/// not published, or not yet: a proposal, a rejected task.
@Component
class TaskEntries implements SearchSource {

  private static final String KIND = "task";
  private static final int PAGE = 1_000;

  private final JdbcClient jdbc;
  private final SearchEntries entries;

  TaskEntries(JdbcClient jdbc, SearchEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    var tasks =
        jdbc.sql("select id from tasks.task where withdrawn_at is null order by id")
            .query((row, n) -> row.getObject("id", UUID.class))
            .list();
    for (int from = 0; from < tasks.size(); from += PAGE) {
      refresh(tasks.subList(from, Math.min(from + PAGE, tasks.size())));
    }
  }

  /// Brings the entries up to the tasks as they stand in this transaction.
  void refresh(Collection<UUID> tasks) {
    var gone = new HashSet<>(tasks);
    var found =
        jdbc.sql(
                """
                select t.id, t.title, t.slug, t.start_on, %s as is_public,
                       concat_ws(' ', t.code, t.host_name, t.leader, t.place, t.objectives, t.contents) as body
                  from tasks.task t
                 where t.id = any(:ids) and t.withdrawn_at is null
                """
                    .formatted(CatalogueRows.PUBLIC))
            .param("ids", tasks.toArray(UUID[]::new))
            .query(TaskEntries::entry)
            .list();
    found.forEach(entry -> gone.remove(entry.id()));
    entries.putAll(found);
    gone.forEach(task -> entries.remove(KIND, task));
  }

  private static SearchEntry entry(ResultSet row, int n) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var isPublic = row.getBoolean("is_public");
    return new SearchEntry(
        KIND,
        id,
        row.getString("title"),
        row.getString("body"),
        isPublic ? "/nhiem-vu/" + row.getString("slug") : "/office/tasks/" + id,
        isPublic ? Visibility.everyone() : Visibility.holdersOf(TaskPermissions.READ_ALL),
        row.getObject("start_on", LocalDate.class));
  }
}
