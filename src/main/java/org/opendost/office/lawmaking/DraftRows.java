package org.opendost.office.lawmaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of drafts. Whether a document is in force on a day is reckoned, not kept.
@Component
class DraftRows {

  static final String LINES =
      """
      select draft.*,
             case when withdrawn_why is not null then 'WITHDRAWN'
                  when stage <> 'ISSUED' then stage
                  when exists (select from lawmaking.tie
                                 join lawmaking.draft newer on newer.id = tie.draft_id
                                where tie.target_id = draft.id and tie.removed_on is null
                                  and tie.relation in ('REPLACES', 'ABOLISHES')
                                  and newer.effective_from <= :today and newer.withdrawn_why is null) then 'REPLACED'
                  when effective_from <= :today then 'IN_FORCE'
                  else 'ISSUED' end as standing
        from lawmaking.draft
      """;

  static final ListQuery<Draft> LIST =
      list(LINES)
          .sort("registered", "registered_on")
          .sort("title", "register.fold(title)")
          .sort("stage", "stage_on")
          .newestFirst();

  static final ListQuery<Draft> ISSUED =
      list(LINES + " where issued_on is not null and withdrawn_why is null")
          .sort("issued", "issued_on")
          .sort("title", "register.fold(title)")
          .sort("effective", "effective_from")
          .has("number", "number")
          .newestFirst();

  private final JdbcClient jdbc;

  DraftRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static ListQuery<Draft> list(String lines) {
    return new ListQuery<>(lines, DraftRows::draft, Draft::id)
        .has("title", "title")
        .has("unit", "unit_name")
        .is("kind", "kind")
        .is("authority", "authority")
        .is("stage", "standing");
  }

  void insert(Draft draft) {
    write(
        draft,
        """
        insert into lawmaking.draft
          (id, kind, title, authority, unit_id, unit_name, lead, ground, shortened, meeting_on, registered_on, stage,
           stage_on, writer_id, version, saved_by)
        values (:id, :kind, :title, :authority, :unit, :unitName, :lead, :ground, :shortened, :meeting, :registered,
                :stage, :stageOn, :writer, :version, :by)
        """);
  }

  void update(Draft draft) {
    write(
        draft,
        """
        update lawmaking.draft
           set kind = :kind, title = :title, authority = :authority, unit_id = :unit, unit_name = :unitName,
               lead = :lead, ground = :ground, shortened = :shortened, meeting_on = :meeting,
               registered_on = :registered, stage = :stage, stage_on = :stageOn, presented_on = :presented,
               submitted_on = :submitted, number = :number, issued_on = :issued, effective_from = :effective,
               version = :version, saved_by = :by, writer_id = :writer
         where id = :id
        """);
  }

  private void write(Draft draft, String sql) {
    var facts = draft.facts();
    var issue = draft.issue();
    jdbc.sql(sql)
        .param("id", draft.id())
        .param("kind", facts.kind().name())
        .param("title", facts.title())
        .param("authority", facts.authority().name())
        .param("unit", facts.unit())
        .param("unitName", facts.unitName())
        .param("lead", facts.lead())
        .param("ground", facts.ground())
        .param("shortened", facts.shortened())
        .param("meeting", facts.meetingOn())
        .param("registered", draft.registeredOn())
        .param("stage", draft.kept().name())
        .param("stageOn", draft.stageOn())
        .param("presented", draft.presentedOn())
        .param("submitted", draft.submittedOn())
        .param("number", issue == null ? null : issue.number())
        .param("issued", issue == null ? null : issue.on())
        .param("effective", issue == null ? null : issue.effectiveFrom())
        .param("writer", draft.writer())
        .param("version", draft.version())
        .param("by", draft.savedBy())
        .update();
  }

  void withdraw(UUID id, String why, String by) {
    jdbc.sql(
            """
            update lawmaking.draft set withdrawn_why = :why, version = version + 1, saved_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("why", why)
        .param("by", by)
        .update();
  }

  /// Why it was withdrawn, if it was.
  Optional<String> withdrawnWhy(UUID id) {
    return jdbc.sql(
            "select withdrawn_why from lawmaking.draft where id = :id and withdrawn_why is not"
                + " null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  Optional<Draft> find(UUID id, LocalDate today) {
    return jdbc.sql(LINES + " where draft.id = :id")
        .param("id", id)
        .param("today", today)
        .query(DraftRows::draft)
        .optional();
  }

  /// The draft, which nobody else can change until this transaction ends; read once the lock is
  /// held.
  Optional<Draft> lock(UUID id, LocalDate today) {
    return jdbc.sql("select id from lawmaking.draft where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional()
        .flatMap(locked -> find(locked, today));
  }

  List<Draft> all(LocalDate today) {
    return jdbc.sql(LINES).param("today", today).query(DraftRows::draft).list();
  }

  /// Those whose days may near or pass: what is not settled, or awaits its review.
  List<Draft> awaiting(LocalDate today) {
    return jdbc.sql(
            LINES
                + """
                 where withdrawn_why is null
                   and (stage not in ('ISSUED', 'STOPPED')
                    or exists (select from lawmaking.review
                                where review.draft_id = draft.id and review.done_on is null)
                    or (stage = 'ISSUED' and kind in ('RESOLUTION', 'DECISION')
                        and (select count(distinct step.kind) from lawmaking.step
                              where step.draft_id = draft.id and step.kind in ('GAZETTE', 'DATABASE')) < 2))
                 order by id
                """)
        .param("today", today)
        .query(DraftRows::draft)
        .list();
  }

  static Draft draft(ResultSet row, int n) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        new Draft.Facts(
            Draft.Kind.valueOf(row.getString("kind")),
            row.getString("title"),
            Draft.Authority.valueOf(row.getString("authority")),
            row.getObject("unit_id", UUID.class),
            row.getString("unit_name"),
            row.getString("lead"),
            row.getBoolean("shortened"),
            row.getString("ground"),
            row.getObject("meeting_on", LocalDate.class)),
        day(row, "registered_on"),
        Draft.Stage.valueOf(row.getString("standing")),
        day(row, "stage_on"),
        row.getObject("presented_on", LocalDate.class),
        row.getObject("submitted_on", LocalDate.class),
        issue(row),
        row.getObject("writer_id", UUID.class),
        row.getInt("version"),
        row.getString("saved_by"));
  }

  private static Draft.@Nullable Issue issue(ResultSet row) throws SQLException {
    return row.getObject("issued_on") == null
        ? null
        : new Draft.Issue(
            row.getString("number"), day(row, "issued_on"), day(row, "effective_from"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, LocalDate.class));
  }
}
