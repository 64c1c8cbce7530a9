package org.opendost.office.lawmaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of steps.
@Component
class StepRows {

  private final JdbcClient jdbc;

  StepRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes the step behind those the dossier has; the dossier is locked meanwhile.
  void insert(Step step) {
    jdbc.sql(
            """
            insert into lawmaking.step
              (id, draft_id, place, kind, taken_on, until_on, number, opinion, version_id, note, taken_by)
            select :id, :draft, coalesce(max(place), 0) + 1, :kind, :on, :until, :number, :opinion, :posted, :note, :by
              from lawmaking.step where draft_id = :draft
            """)
        .param("id", step.id())
        .param("draft", step.draft())
        .param("kind", step.kind().name())
        .param("on", step.on())
        .param("until", step.until())
        .param("number", step.number())
        .param("opinion", step.opinion() == null ? null : step.opinion().name())
        .param("posted", step.posted())
        .param("note", step.note())
        .param("by", step.by())
        .update();
  }

  /// The course of a dossier, in its order.
  List<Step> of(UUID draft) {
    return of(List.of(draft));
  }

  /// The courses of dossiers, each in its order.
  List<Step> of(List<UUID> drafts) {
    return jdbc.sql(
            "select * from lawmaking.step where draft_id = any(:drafts) order by draft_id, place")
        .param("drafts", drafts.toArray(UUID[]::new))
        .query(StepRows::step)
        .list();
  }

  static Step step(ResultSet row, int n) throws SQLException {
    return new Step(
        row.getObject("id", UUID.class),
        row.getObject("draft_id", UUID.class),
        Step.Kind.valueOf(row.getString("kind")),
        row.getObject("taken_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getString("number"),
        opinion(row.getString("opinion")),
        row.getObject("version_id", UUID.class),
        row.getString("note"),
        row.getString("taken_by"));
  }

  private static Step.@Nullable Opinion opinion(@Nullable String name) {
    return name == null ? null : Step.Opinion.valueOf(name);
  }
}
