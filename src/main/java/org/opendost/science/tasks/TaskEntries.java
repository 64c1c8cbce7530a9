package org.opendost.science.tasks;

import java.time.LocalDate;
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

  /// Brings the entry up to the task as it stands in this transaction.
  void refresh(UUID task) {
    jdbc.sql(
            """
            select t.title, t.slug, t.start_on,
                   concat_ws(' ', t.code, t.host_name, t.leader, t.place, t.objectives, t.contents) as body
              from tasks.task t
             where t.id = :id and t.published and t.withdrawn_at is null
            """)
        .param("id", task)
        .query(
            (row, n) ->
                new SearchEntry(
                    "task",
                    task,
                    row.getString("title"),
                    row.getString("body"),
                    "/nhiem-vu/" + row.getString("slug"),
                    Visibility.everyone(),
                    row.getObject("start_on", LocalDate.class)))
        .optional()
        .ifPresentOrElse(entries::put, () -> entries.remove("task", task));
  }
}
