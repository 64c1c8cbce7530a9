package org.opendost.reporting.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Role;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.reports.Report.ArticleMade;
import org.opendost.reporting.reports.Report.Corrects;
import org.opendost.reporting.reports.Report.Deed;
import org.opendost.reporting.reports.Report.Issue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of reports.
@Component
class ReportRows {

  private static final String SELECT =
      """
      select r.*, t.code as template, t.version, t.prose,
             old.code as old_code, old.title as old_title,
             next.code as next_code, next.state as next_state
        from reports.report r
        join reports.template t on t.id = r.template_id
        left join reports.report old on old.id = r.replaces
        left join reports.report next on next.replaces = r.id and next.state <> 'withdrawn'
      """;

  private final JdbcClient jdbc;
  private final FigureRows figures;

  ReportRows(JdbcClient jdbc, FigureRows figures) {
    this.jdbc = jdbc;
    this.figures = figures;
  }

  Optional<Report> find(String code) {
    return jdbc.sql(SELECT + " where r.code = :code")
        .param("code", code)
        .query(this::report)
        .optional();
  }

  Optional<Report> find(UUID id) {
    return jdbc.sql(SELECT + " where r.id = :id").param("id", id).query(this::report).optional();
  }

  List<Report> all() {
    return jdbc.sql(SELECT + " order by r.id").query(this::report).list();
  }

  /// The report, which nobody else can change before this transaction ends.
  Optional<Report> lock(String code) {
    return jdbc.sql(SELECT + " where r.code = :code for update of r")
        .param("code", code)
        .query(this::report)
        .optional();
  }

  /// Whether the code was free; two who take it at once wait for each other.
  boolean insert(NewReport report, Period period, UUID template, Deed drafted) {
    return jdbc.sql(
                """
                insert into reports.report
                  (id, code, title, from_on, to_on, template_id, state, drafted_at, drafted_by,
                   wanted_as_of, computed_at, deed, deed_by_id, deed_by, deed_at)
                values (:id, :code, :title, :from, :to, :template, 'draft', :now, :by,
                   :asOf, :now, :deed, :byId, :by, :now)
                on conflict (code) do nothing
                """)
            .param("id", report.id())
            .param("code", report.code())
            .param("title", report.title())
            .param("from", period.from())
            .param("to", period.to())
            .param("template", template)
            .param("asOf", at(report.asOf()))
            .param("deed", drafted.what())
            .param("byId", drafted.byId())
            .param("by", drafted.by())
            .param("now", at(drafted.at()))
            .update()
        == 1;
  }

  /// Makes the report a new issue of the one it corrects.
  void corrects(UUID report, Report old, String why) {
    jdbc.sql(
            """
            update reports.report
               set replaces = :old, replaces_why = :why, issue = :issue where id = :report
            """)
        .param("old", old.id())
        .param("why", why)
        .param("issue", old.issue() + 1)
        .param("report", report)
        .update();
  }

  void sign(UUID report, Report.Sign sign) {
    var head = sign.head();
    jdbc.sql(
            """
            update reports.report
               set state = 'signed', as_of = :asOf, signed_at = :at, signed_by = :by, signed_as = :as,
                   signed_parent = :parent, signed_office = :office, signed_place = :place
             where id = :report
            """)
        .param("asOf", at(sign.asOf()))
        .param("at", at(sign.at()))
        .param("by", sign.by())
        .param("as", sign.as().name())
        .param("parent", head == null ? null : head.parent())
        .param("office", head == null ? null : head.office())
        .param("place", head == null ? null : head.place())
        .param("report", report)
        .update();
  }

  void publish(UUID report, Instant now) {
    jdbc.sql(
            "update reports.report set state = 'published', published_at = :now where id = :report")
        .param("now", at(now))
        .param("report", report)
        .update();
  }

  void withdraw(UUID report, String why) {
    jdbc.sql("update reports.report set state = 'withdrawn', withdrawn_why = :why where id = :id")
        .param("why", why)
        .param("id", report)
        .update();
  }

  void article(UUID report, ArticleMade article) {
    jdbc.sql(
            """
            update reports.report
               set article_id = :article, article_number = :number where id = :report
            """)
        .param("article", article.id())
        .param("number", article.number())
        .param("report", report)
        .update();
  }

  /// Writes down what was done, which counts as a move.
  void did(UUID report, Deed deed) {
    jdbc.sql(
            """
            update reports.report
               set moves = moves + 1, deed = :what, deed_by_id = :byId, deed_by = :by, deed_at = :at
             where id = :report
            """)
        .param("what", deed.what())
        .param("byId", deed.byId())
        .param("by", deed.by())
        .param("at", at(deed.at()))
        .param("report", report)
        .update();
  }

  private Report report(ResultSet row, int n) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var articleId = row.getObject("article_id", UUID.class);
    var oldCode = row.getString("old_code");
    var nextCode = row.getString("next_code");
    return new Report(
        id,
        row.getString("code"),
        row.getString("title"),
        new Period(
            row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)),
        row.getString("template"),
        row.getInt("version"),
        row.getString("prose"),
        State.of(row.getString("state")),
        row.getInt("issue"),
        oldCode == null
            ? null
            : new Corrects(oldCode, row.getString("old_title"), row.getString("replaces_why")),
        nextCode == null ? null : new Issue(nextCode, State.of(row.getString("next_state"))),
        row.getString("drafted_by"),
        instant(row, "wanted_as_of"),
        moment(row, "computed_at"),
        sign(row),
        instant(row, "published_at"),
        row.getString("withdrawn_why"),
        articleId == null ? null : new ArticleMade(articleId, row.getInt("article_number")),
        row.getInt("moves"),
        new Deed(
            row.getString("deed"),
            row.getObject("deed_by_id", UUID.class),
            row.getString("deed_by"),
            moment(row, "deed_at")),
        figures.of(id));
  }

  private static Report.@Nullable Sign sign(ResultSet row) throws SQLException {
    var asOf = instant(row, "as_of");
    return asOf == null
        ? null
        : new Report.Sign(
            asOf,
            moment(row, "signed_at"),
            row.getString("signed_by"),
            Role.valueOf(row.getString("signed_as")),
            head(row));
  }

  private static Report.@Nullable Letterhead head(ResultSet row) throws SQLException {
    var office = row.getString("signed_office");
    return office == null
        ? null
        : new Report.Letterhead(
            row.getString("signed_parent"), office, row.getString("signed_place"));
  }

  static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  static Instant moment(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(instant(row, column));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
