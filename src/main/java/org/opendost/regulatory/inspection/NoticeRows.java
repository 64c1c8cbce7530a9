package org.opendost.regulatory.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of notices.
@Component
class NoticeRows {

  private final JdbcClient jdbc;

  NoticeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Notice notice) {
    jdbc.sql(
            """
            insert into inspection.notice (establishment_id, step, on_day, paper, recorded_by)
            values (:establishment, :step, :on, :paper, :by)
            """)
        .param("establishment", notice.establishment())
        .param("step", notice.step().name())
        .param("on", notice.on())
        .param("paper", notice.paper())
        .param("by", notice.recordedBy())
        .update();
  }

  /// All of a mission, also those of establishments that were left out since.
  List<Notice> of(UUID mission) {
    return jdbc.sql(
            """
            select notice.* from inspection.notice
              join inspection.establishment object on object.id = notice.establishment_id
             where object.mission_id = :mission
             order by on_day, step desc, establishment_id
            """)
        .param("mission", mission)
        .query(
            (row, n) ->
                new Notice(
                    row.getObject("establishment_id", UUID.class),
                    Notice.Step.valueOf(row.getString("step")),
                    row.getObject("on_day", LocalDate.class),
                    row.getString("paper"),
                    row.getString("recorded_by")))
        .list();
  }
}
