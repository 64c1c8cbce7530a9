package org.opendost.regulatory.iso9001;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of what agencies did: steps, announcements, procedures, internal audits, targets.
@Component
class SystemRows {

  private final JdbcClient jdbc;

  SystemRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A step with who entered it.
  record Recorded(StepTaken step, String by) {}

  /// The steps of an agency in the order of their days.
  List<Recorded> steps(UUID agency) {
    return jdbc.sql(
            """
            select * from iso9001.step
             where agency_id = :agency and withdrawn_at is null order by done_on, recorded_at, id
            """)
        .param("agency", agency)
        .query(
            (row, n) ->
                new Recorded(
                    new StepTaken(
                        row.getObject("id", UUID.class),
                        agency,
                        row.getObject("standard_id", UUID.class),
                        ConversionStep.valueOf(row.getString("step")),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("document")),
                    row.getString("recorded_by")))
        .list();
  }

  void insert(StepTaken step, Instant at, String by) {
    jdbc.sql(
            """
            insert into iso9001.step
              (id, agency_id, standard_id, step, done_on, document, recorded_at, recorded_by)
            values (:id, :agency, :standard, :step, :on, :document, :at, :by)
            """)
        .param("id", step.id())
        .param("agency", step.agency())
        .param("standard", step.standard())
        .param("step", step.step().name())
        .param("on", step.on())
        .param("document", step.document())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  /// False when somebody withdrew it before.
  boolean withdrawStep(UUID id, String why, Instant at) {
    return jdbc.sql(
                """
                update iso9001.step set withdrawn_at = :at, withdrawn_why = :why
                 where id = :id and withdrawn_at is null
                """)
            .param("id", id)
            .param("why", why)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The agency of a step, withdrawn or not.
  Optional<UUID> agencyOfStep(UUID id) {
    return jdbc.sql("select agency_id from iso9001.step where id = :id")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /// The announcements of an agency, the one that stands first.
  List<Announcement> announcements(UUID agency) {
    return jdbc.sql(
            """
            select * from iso9001.announcement
             where agency_id = :agency order by announced_on desc, recorded_at desc, id
            """)
        .param("agency", agency)
        .query(
            (row, n) ->
                new Announcement(
                    row.getObject("id", UUID.class),
                    agency,
                    row.getObject("standard_id", UUID.class),
                    row.getString("number"),
                    row.getObject("announced_on", LocalDate.class),
                    Announcement.Cause.valueOf(row.getString("cause")),
                    row.getString("scope"),
                    row.getObject("posted_on", LocalDate.class),
                    row.getObject("sent_on", LocalDate.class)))
        .list();
  }

  void insert(Announcement announcement, Instant at, String by) {
    jdbc.sql(
            """
            insert into iso9001.announcement
              (id, agency_id, standard_id, number, announced_on, cause, scope, posted_on, sent_on,
               recorded_at, recorded_by)
            values (:id, :agency, :standard, :number, :on, :cause, :scope, :posted, :sent, :at, :by)
            """)
        .param("id", announcement.id())
        .param("agency", announcement.agency())
        .param("standard", announcement.standard())
        .param("number", announcement.number())
        .param("on", announcement.on())
        .param("cause", announcement.cause().name())
        .param("scope", announcement.scope())
        .param("posted", announcement.posted())
        .param("sent", announcement.sent())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  /// The procedures of an agency by code, every issue, the latest of each first.
  List<SystemDocument> documents(UUID agency) {
    return jdbc.sql(
            "select * from iso9001.document where agency_id = :agency order by code, issue desc")
        .param("agency", agency)
        .query(
            (row, n) ->
                new SystemDocument(
                    row.getObject("id", UUID.class),
                    agency,
                    row.getString("code"),
                    row.getString("title"),
                    row.getString("procedure"),
                    row.getInt("issue"),
                    row.getObject("issued_on", LocalDate.class)))
        .list();
  }

  void insert(SystemDocument document) {
    jdbc.sql(
            """
            insert into iso9001.document (id, agency_id, code, title, procedure, issue, issued_on)
            values (:id, :agency, :code, :title, :procedure, :issue, :on)
            """)
        .param("id", document.id())
        .param("agency", document.agency())
        .param("code", document.code())
        .param("title", document.title())
        .param("procedure", document.procedure())
        .param("issue", document.issue())
        .param("on", document.issuedOn())
        .update();
  }

  /// The internal audits of an agency, the latest first.
  List<InternalAudit> audits(UUID agency) {
    return jdbc.sql(
            "select * from iso9001.internal_audit where agency_id = :agency order by audited_on"
                + " desc")
        .param("agency", agency)
        .query(
            (row, n) ->
                new InternalAudit(
                    row.getObject("id", UUID.class),
                    agency,
                    row.getObject("audited_on", LocalDate.class),
                    row.getObject("reviewed_on", LocalDate.class),
                    row.getInt("nonconformities"),
                    row.getString("conclusion")))
        .list();
  }

  void insert(InternalAudit audit) {
    jdbc.sql(
            """
            insert into iso9001.internal_audit
              (id, agency_id, audited_on, reviewed_on, nonconformities, conclusion)
            values (:id, :agency, :on, :reviewed, :nonconformities, :conclusion)
            """)
        .param("id", audit.id())
        .param("agency", audit.agency())
        .param("on", audit.auditedOn())
        .param("reviewed", audit.reviewedOn())
        .param("nonconformities", audit.nonconformities())
        .param("conclusion", audit.conclusion())
        .update();
  }

  void review(UUID audit, LocalDate on) {
    jdbc.sql("update iso9001.internal_audit set reviewed_on = :on where id = :id")
        .param("id", audit)
        .param("on", on)
        .update();
  }

  /// The quality targets of an agency, those of the latest year first.
  List<QualityTarget> targets(UUID agency) {
    return jdbc.sql(
            """
            select * from iso9001.quality_target
             where agency_id = :agency order by year desc, set_on, id
            """)
        .param("agency", agency)
        .query(
            (row, n) -> {
              var assessed = row.getObject("assessed_on", LocalDate.class);
              return new QualityTarget(
                  row.getObject("id", UUID.class),
                  agency,
                  row.getInt("year"),
                  row.getString("target"),
                  row.getObject("set_on", LocalDate.class),
                  assessed == null
                      ? null
                      : new QualityTarget.Outcome(
                          assessed, row.getString("result"), row.getBoolean("reached")));
            })
        .list();
  }

  void insert(QualityTarget target) {
    jdbc.sql(
            """
            insert into iso9001.quality_target (id, agency_id, year, target, set_on)
            values (:id, :agency, :year, :target, :on)
            """)
        .param("id", target.id())
        .param("agency", target.agency())
        .param("year", target.year())
        .param("target", target.target())
        .param("on", target.setOn())
        .update();
  }

  void assess(UUID target, QualityTarget.Outcome outcome) {
    jdbc.sql(
            """
            update iso9001.quality_target
               set assessed_on = :on, result = :result, reached = :reached where id = :id
            """)
        .param("id", target)
        .param("on", outcome.on())
        .param("result", outcome.result())
        .param("reached", outcome.reached())
        .update();
  }
}
