package org.opendost.regulatory.conformity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.casework.CaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of declarations.
@Component
class DeclarationRows {

  private final JdbcClient jdbc;

  DeclarationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Declaration declaration) {
    jdbc.sql(
            """
            insert into conformity.declaration
              (id, kind, organisation_id, organisation_name, number, step, due_on, filed_on, contact, phone, product,
               features, standard, assessed_by, method, certificate, certifier, certificate_until, assessed_on,
               tested_on, papers, replaces)
            values
              (:id, :kind, :organisation, :name, :number, :step, :dueOn, :filedOn, :contact, :phone, :product,
               :features, :standard, :assessedBy, :method, :certificate, :certifier, :certificateUntil, :assessedOn,
               :testedOn, :papers, :replaces)
            """)
        .params(facts(declaration.intake()))
        .param("name", declaration.organisationName())
        .param("number", declaration.number())
        .param("step", declaration.step())
        .param("dueOn", declaration.dueOn())
        .param("filedOn", declaration.filedOn())
        .update();
  }

  /// Writes what was taken down anew; false when somebody else did so since that version.
  boolean correct(Intake intake, int version) {
    return jdbc.sql(
                """
                update conformity.declaration
                   set contact = :contact, phone = :phone, product = :product, features = :features,
                       standard = :standard, assessed_by = :assessedBy, method = :method, certificate = :certificate,
                       certifier = :certifier, certificate_until = :certificateUntil, assessed_on = :assessedOn,
                       tested_on = :testedOn, papers = :papers, replaces = :replaces, version = version + 1
                 where id = :id and kind = :kind and organisation_id = :organisation and version = :version
                """)
            .params(facts(intake))
            .param("version", version)
            .update()
        == 1;
  }

  private static Map<String, @Nullable Object> facts(Intake intake) {
    var facts = new TreeMap<String, @Nullable Object>();
    facts.put("id", intake.id());
    facts.put("kind", intake.kind().name());
    facts.put("organisation", intake.organisation());
    facts.put("contact", intake.contact());
    facts.put("phone", intake.phone());
    facts.put("product", intake.product());
    facts.put("features", intake.features());
    facts.put("standard", intake.standard());
    facts.put("assessedBy", intake.assessedBy() == null ? null : intake.assessedBy().name());
    facts.put("method", intake.method());
    facts.put("certificate", intake.certificate());
    facts.put("certifier", intake.certifier());
    facts.put("certificateUntil", intake.certificateUntil());
    facts.put("assessedOn", intake.assessedOn());
    facts.put("testedOn", intake.testedOn());
    facts.put("papers", intake.papers().stream().map(Enum::name).sorted().toArray(String[]::new));
    facts.put("replaces", intake.replaces());
    return facts;
  }

  /// Keeps where the case stands beside the declaration.
  void stand(CaseFile file, LocalDate today) {
    jdbc.sql(
            """
            update conformity.declaration
               set step = :step, due_on = :dueOn, outcome = :outcome,
                   ended_on = case when cast(:outcome as text) is null then null
                                   else coalesce(ended_on, cast(:today as date)) end
             where id = :id
            """)
        .param("id", file.id())
        .param("step", file.step())
        .param("dueOn", file.dueOn())
        .param("outcome", file.outcome())
        .param("today", today)
        .update();
  }

  void accept(UUID id, Declaration.Notice notice) {
    jdbc.sql(
            """
            update conformity.declaration
               set notice_number = :number, notice_on = :on, notice_signer = :signer, notice_post = :post,
                   valid_until = :until, times = :times
             where id = :id
            """)
        .param("id", id)
        .param("number", notice.number())
        .param("on", notice.on())
        .param("signer", notice.signer())
        .param("post", notice.post())
        .param("until", notice.validUntil())
        .param("times", notice.times())
        .update();
  }

  void end(UUID id, Declaration.Ending ending) {
    jdbc.sql(
            """
            update conformity.declaration
               set withdrawn_on = :on, withdrawn_cause = :cause, withdrawn_document = :document,
                   withdrawn_why = :why, withdrawn_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("on", ending.on())
        .param("cause", ending.cause().name())
        .param("document", ending.document())
        .param("why", ending.why())
        .param("by", ending.by())
        .update();
  }

  Optional<Declaration> find(UUID id) {
    return jdbc.sql("select * from conformity.declaration where id = :id")
        .param("id", id)
        .query(DeclarationRows::declaration)
        .optional();
  }

  /// The declaration, which nobody else can change until this transaction ends.
  Optional<Declaration> lock(UUID id) {
    return jdbc.sql("select * from conformity.declaration where id = :id for update")
        .param("id", id)
        .query(DeclarationRows::declaration)
        .optional();
  }

  /// The one that was accepted by the notice of that number.
  Optional<Declaration> byNotice(String number) {
    return jdbc.sql(
            "select * from conformity.declaration where upper(notice_number) = upper(:number)")
        .param("number", number.strip())
        .query(DeclarationRows::declaration)
        .optional();
  }

  /// Every accepted one.
  List<Declaration> accepted() {
    return jdbc.sql("select * from conformity.declaration where notice_number is not null")
        .query(DeclarationRows::declaration)
        .list();
  }

  static Declaration declaration(ResultSet row, int n) throws SQLException {
    return new Declaration(
        intake(row),
        row.getString("organisation_name"),
        row.getString("number"),
        row.getString("step"),
        row.getObject("filed_on", LocalDate.class),
        day(row, "due_on"),
        row.getString("outcome"),
        row.getString("notice_number") == null
            ? null
            : new Declaration.Notice(
                row.getString("notice_number"),
                row.getObject("notice_on", LocalDate.class),
                row.getString("notice_signer"),
                row.getString("notice_post"),
                day(row, "valid_until"),
                row.getInt("times")),
        row.getString("withdrawn_cause") == null
            ? null
            : new Declaration.Ending(
                row.getObject("withdrawn_on", LocalDate.class),
                Declaration.Ending.Cause.valueOf(row.getString("withdrawn_cause")),
                row.getString("withdrawn_document"),
                row.getString("withdrawn_why"),
                row.getString("withdrawn_by")),
        row.getInt("version"));
  }

  private static Intake intake(ResultSet row) throws SQLException {
    var assessedBy = row.getString("assessed_by");
    return new Intake(
        row.getObject("id", UUID.class),
        DeclarationKind.valueOf(row.getString("kind")),
        row.getObject("organisation_id", UUID.class),
        row.getString("contact"),
        row.getString("phone"),
        row.getString("product"),
        row.getString("features"),
        row.getString("standard"),
        assessedBy == null ? null : AssessedBy.valueOf(assessedBy),
        row.getObject("method", Integer.class),
        row.getString("certificate"),
        row.getString("certifier"),
        day(row, "certificate_until"),
        day(row, "assessed_on"),
        day(row, "tested_on"),
        papers((String[]) row.getArray("papers").getArray()),
        row.getObject("replaces", UUID.class));
  }

  private static Set<ConformityPaper> papers(String[] names) {
    var papers = new HashSet<ConformityPaper>();
    for (var name : names) {
      papers.add(ConformityPaper.valueOf(name));
    }
    return papers;
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
