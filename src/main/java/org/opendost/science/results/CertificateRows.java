package org.opendost.science.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.search.SearchEntries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of certificates.
@Component
class CertificateRows {

  private final JdbcClient jdbc;
  private final SearchEntries entries;

  CertificateRows(JdbcClient jdbc, SearchEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  /// Whether a certificate of that year already has the number.
  boolean isTaken(int year, int inYear) {
    return jdbc.sql(
            """
            select exists (select from results.certificate
                            where number_year = :year and number_in_year = :inYear)
            """)
        .param("year", year)
        .param("inYear", inYear)
        .query(Boolean.class)
        .single();
  }

  Optional<Certificate> find(UUID id) {
    return one("id = :key", id);
  }

  Optional<Certificate> ofDossier(UUID dossier) {
    return one("dossier_id = :key", dossier);
  }

  Optional<Certificate> ofTask(UUID task) {
    return one("task_id = :key", task);
  }

  Optional<Certificate> withSlug(String slug) {
    return one("slug = :key", slug);
  }

  void insert(NewCertificate paper, Instant now) {
    var task = paper.task();
    var facts = task.facts();
    jdbc.sql(
            """
            insert into results.certificate (id, dossier_id, task_id, number, number_year, number_in_year,
              issued_on, signer, signer_post, task_code, task_slug, title, kind, level, programme, field,
              host_id, host_name, leader, participants, objective, summary, start_on, end_on, budget_total,
              accepted_on, rating, council, published, recorded_at)
            values (:id, :dossier, :task, :number, :year, :inYear,
              :issuedOn, :signer, :post, :taskCode, :taskSlug, :title, :kind, :level, :programme, :field,
              :host, :hostName, :leader, :participants, :objective, :summary, :startOn, :endOn, :budget,
              :acceptedOn, :rating, :council, :published, :now)
            """)
        .param("id", paper.id())
        .param("dossier", paper.dossier())
        .param("task", task.id())
        .param("number", paper.number())
        .param("year", paper.year())
        .param("inYear", paper.inYear())
        .param("issuedOn", paper.issuedOn())
        .param("signer", paper.signer())
        .param("post", paper.signerPost())
        .param("taskCode", facts.code())
        .param("taskSlug", task.slug())
        .param("title", facts.title())
        .param("kind", facts.kind())
        .param("level", facts.level())
        .param("programme", facts.programme())
        .param("field", facts.field())
        .param("host", facts.hostId())
        .param("hostName", facts.hostName())
        .param("leader", facts.leader())
        .param("participants", paper.participants())
        .param("objective", paper.objective())
        .param("summary", paper.summary())
        .param("startOn", facts.startOn())
        .param("endOn", facts.endOn())
        .param("budget", facts.budgetTotal())
        .param("acceptedOn", task.acceptedOn())
        .param("rating", task.rating())
        .param("council", task.decisionNumber())
        .param("published", paper.published())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    find(paper.id()).map(FindableCertificates::entry).ifPresent(entries::put);
  }

  /// False when it was revoked already.
  boolean revoke(UUID id, LocalDate on, String why) {
    var revoked =
        jdbc.sql(
                    """
                    update results.certificate set revoked_on = :on, revoked_why = :why
                     where id = :id and revoked_on is null
                    """)
                .param("id", id)
                .param("on", on)
                .param("why", why)
                .update()
            == 1;
    find(id).map(FindableCertificates::entry).ifPresent(entries::put);
    return revoked;
  }

  /// Shows the results of a task to the public, or no longer.
  void show(UUID task, boolean published) {
    var changed =
        jdbc.sql(
                """
                update results.certificate set published = :published
                 where task_id = :task and published <> :published
                """)
            .param("task", task)
            .param("published", published)
            .update();
    if (changed > 0) {
      ofTask(task).map(FindableCertificates::entry).ifPresent(entries::put);
    }
  }

  List<Certificate> all() {
    return jdbc.sql("select * from results.certificate order by id")
        .query(CertificateRows::certificate)
        .list();
  }

  private Optional<Certificate> one(String condition, Object key) {
    return jdbc.sql("select * from results.certificate where " + condition)
        .param("key", key)
        .query(CertificateRows::certificate)
        .optional();
  }

  static Certificate certificate(ResultSet row, int n) throws SQLException {
    return new Certificate(
        row.getObject("id", UUID.class),
        row.getObject("dossier_id", UUID.class),
        row.getObject("task_id", UUID.class),
        row.getString("number"),
        row.getString("slug"),
        row.getObject("issued_on", LocalDate.class),
        row.getString("signer"),
        row.getString("signer_post"),
        row.getString("task_code"),
        row.getString("task_slug"),
        row.getString("title"),
        row.getString("kind"),
        row.getString("level"),
        row.getString("programme"),
        row.getString("field"),
        row.getObject("host_id", UUID.class),
        row.getString("host_name"),
        row.getString("leader"),
        row.getString("participants"),
        row.getString("objective"),
        row.getString("summary"),
        row.getObject("start_on", LocalDate.class),
        row.getObject("end_on", LocalDate.class),
        row.getBigDecimal("budget_total"),
        row.getObject("accepted_on", LocalDate.class),
        row.getString("rating"),
        row.getString("council"),
        row.getBoolean("published"),
        row.getObject("revoked_on", LocalDate.class),
        row.getString("revoked_why"));
  }
}
