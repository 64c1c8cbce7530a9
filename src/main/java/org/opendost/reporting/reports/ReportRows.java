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
import org.opendost.reporting.indicators.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of reports.
@Component
class ReportRows {

  private static final String SELECT =
      """
      select r.*, t.code as template, t.version, t.prose
        from reports.report r join reports.template t on t.id = r.template_id
      """;

  private final JdbcClient jdbc;

  ReportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
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

  /// The report, which nobody else can change before this transaction ends.
  Optional<Report> lock(String code) {
    return jdbc.sql(SELECT + " where r.code = :code for update of r")
        .param("code", code)
        .query(this::report)
        .optional();
  }

  /// Newest period first.
  List<Report> all() {
    return jdbc.sql(SELECT + " order by r.to_on desc, r.from_on desc, r.id desc")
        .query(this::report)
        .list();
  }

  void insert(NewReport report, Period period, UUID template, String by, Instant now) {
    jdbc.sql(
            """
            insert into reports.report
              (id, code, title, from_on, to_on, template_id, state, drafted_at, drafted_by, computed_at)
            values (:id, :code, :title, :from, :to, :template, 'draft', :now, :by, :now)
            """)
        .param("id", report.id())
        .param("code", report.code())
        .param("title", report.title())
        .param("from", period.from())
        .param("to", period.to())
        .param("template", template)
        .param("by", by)
        .param("now", at(now))
        .update();
  }

  void figures(UUID report, List<Figure> figures, Instant now) {
    jdbc.sql("delete from reports.figure where report_id = :report")
        .param("report", report)
        .update();
    for (int i = 0; i < figures.size(); i++) {
      var figure = figures.get(i);
      jdbc.sql(
              """
              insert into reports.figure
              values (:report, :position, :code, :labelVi, :labelEn, :unitVi, :unitEn, :value)
              """)
          .param("report", report)
          .param("position", i)
          .param("code", figure.code())
          .param("labelVi", figure.label().vi())
          .param("labelEn", figure.label().en())
          .param("unitVi", figure.unit().vi())
          .param("unitEn", figure.unit().en())
          .param("value", figure.value())
          .update();
    }
    jdbc.sql("update reports.report set computed_at = :now where id = :report")
        .param("now", at(now))
        .param("report", report)
        .update();
  }

  void sign(UUID report, Report.Sign sign) {
    jdbc.sql(
            """
            update reports.report
               set state = 'signed', as_of = :asOf, signed_at = :at, signed_by = :by, signed_as = :as
             where id = :report
            """)
        .param("asOf", at(sign.asOf()))
        .param("at", at(sign.at()))
        .param("by", sign.by())
        .param("as", sign.as().name())
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

  private Report report(ResultSet row, int n) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var asOf = instant(row, "as_of");
    var sign =
        asOf == null
            ? null
            : new Report.Sign(
                asOf,
                Objects.requireNonNull(instant(row, "signed_at")),
                row.getString("signed_by"),
                Role.valueOf(row.getString("signed_as")));
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
        row.getString("drafted_by"),
        Objects.requireNonNull(instant(row, "computed_at")),
        sign,
        instant(row, "published_at"),
        figuresOf(id));
  }

  private List<Figure> figuresOf(UUID report) {
    return jdbc.sql("select * from reports.figure where report_id = :report order by position")
        .param("report", report)
        .query(
            (row, n) ->
                new Figure(
                    row.getString("code"),
                    new Words(row.getString("label_vi"), row.getString("label_en")),
                    new Words(row.getString("unit_vi"), row.getString("unit_en")),
                    row.getBigDecimal("value")))
        .list();
  }

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
