package org.opendost.regulatory.iso9001;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of what was found not to conform and how it was corrected.
@Component
class NonconformityRows {

  static final String NONCONFORMITIES =
      """
      select nonconformity.*, agency.name as agency_name,
             case when closed_on is not null then 'closed'
                  when due_on < :today then 'late' else 'open' end as state
        from iso9001.nonconformity
        left join iso9001.visit on visit.id = visit_id
        join iso9001.agency on agency.id = nonconformity.agency_id
       where visit.withdrawn_at is null
      """;

  private final JdbcClient jdbc;

  NonconformityRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Nonconformity found) {
    jdbc.sql(
            """
            insert into iso9001.nonconformity (id, visit_id, agency_id, clause, finding, found_on, due_on)
            values (:id, :visit, :agency, :clause, :finding, :on, :due)
            """)
        .param("id", found.id())
        .param("visit", found.visit())
        .param("agency", found.agency())
        .param("clause", found.clause())
        .param("finding", found.finding())
        .param("on", found.foundOn())
        .param("due", found.due())
        .update();
  }

  Optional<Nonconformity> find(UUID id) {
    return jdbc.sql(
            """
            select nonconformity.*, agency.name as agency_name
              from iso9001.nonconformity
              join iso9001.agency on agency.id = nonconformity.agency_id
             where nonconformity.id = :id
            """)
        .param("id", id)
        .query(NonconformityRows::nonconformity)
        .optional();
  }

  /// The nonconformity, about which nobody else can judge until this transaction ends.
  Optional<Nonconformity> lock(UUID id) {
    jdbc.sql("select id from iso9001.nonconformity where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
    return find(id);
  }

  /// What was reported and judged of it, oldest first.
  List<CorrectiveAnswer> answers(UUID nonconformity) {
    return jdbc.sql(
            "select * from iso9001.answer where nonconformity_id = :id order by judged_at, id")
        .param("id", nonconformity)
        .query(
            (row, n) ->
                new CorrectiveAnswer(
                    row.getObject("id", UUID.class),
                    nonconformity,
                    row.getObject("reported_on", LocalDate.class),
                    row.getString("action"),
                    row.getString("evidence"),
                    row.getBoolean("accepted"),
                    row.getString("remark"),
                    row.getString("judged_by")))
        .list();
  }

  void insert(CorrectiveAnswer answer, String by, Instant at) {
    jdbc.sql(
            """
            insert into iso9001.answer
              (id, nonconformity_id, reported_on, action, evidence, accepted, remark, judged_by, judged_at)
            values (:id, :nonconformity, :on, :action, :evidence, :accepted, :remark, :by, :at)
            """)
        .param("id", answer.id())
        .param("nonconformity", answer.nonconformity())
        .param("on", answer.reportedOn())
        .param("action", answer.action())
        .param("evidence", answer.evidence())
        .param("accepted", answer.accepted())
        .param("remark", answer.remark())
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void close(UUID nonconformity, LocalDate on) {
    jdbc.sql("update iso9001.nonconformity set closed_on = :on where id = :id")
        .param("id", nonconformity)
        .param("on", on)
        .update();
  }

  /// What a visit found.
  List<Nonconformity> of(UUID visit) {
    return jdbc.sql(
            """
            select nonconformity.*, agency.name as agency_name
              from iso9001.nonconformity
              join iso9001.agency on agency.id = nonconformity.agency_id
             where visit_id = :visit order by nonconformity.id
            """)
        .param("visit", visit)
        .query(NonconformityRows::nonconformity)
        .list();
  }

  static Nonconformity nonconformity(ResultSet row, int n) throws SQLException {
    return new Nonconformity(
        row.getObject("id", UUID.class),
        row.getObject("visit_id", UUID.class),
        row.getObject("agency_id", UUID.class),
        row.getString("agency_name"),
        row.getObject("found_on", LocalDate.class),
        row.getString("clause"),
        row.getString("finding"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class));
  }
}
