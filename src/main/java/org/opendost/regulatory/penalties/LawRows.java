package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.opendost.platform.register.Validity;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The tables of limits and figures.
@Component
class LawRows {

  private final JdbcClient jdbc;
  private final OfficialCalendar calendar;

  LawRows(JdbcClient jdbc, OfficialCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  LawBook book() {
    return new LawBook(limits(), figures(), calendar.now());
  }

  /// All, in the order of the steps, the newest first.
  List<PenaltyLimit> limits() {
    return jdbc
        .sql("select * from penalties.legal_limit order by code, from_on desc")
        .query(
            (row, n) ->
                new PenaltyLimit(
                    row.getObject("id", UUID.class),
                    PenaltyLimit.Code.valueOf(row.getString("code")),
                    new Limit(row.getInt("amount"), Limit.Unit.valueOf(row.getString("unit"))),
                    validity(row)))
        .stream()
        .sorted(Comparator.comparing(PenaltyLimit::code))
        .toList();
  }

  /// All, by what they are, the newest first.
  List<LegalFigure> figures() {
    return jdbc
        .sql("select * from penalties.legal_figure order by code, from_on desc")
        .query(
            (row, n) ->
                new LegalFigure(
                    row.getObject("id", UUID.class),
                    LegalFigure.Code.valueOf(row.getString("code")),
                    row.getBigDecimal("figure"),
                    validity(row)))
        .stream()
        .sorted(Comparator.comparing(LegalFigure::code))
        .toList();
  }

  void insert(PenaltyLimit limit) {
    end("legal_limit", limit.code(), limit.validity().from());
    dated(
            """
            insert into penalties.legal_limit
              (id, code, amount, unit, from_on, until_on, article, confirmed, remark)
            values (:id, :code, :amount, :unit, :from, :until, :article, :confirmed, :remark)
            """,
            limit.id(),
            limit.validity())
        .param("code", limit.code().name())
        .param("amount", limit.limit().amount())
        .param("unit", limit.limit().unit().name())
        .update();
  }

  void insert(LegalFigure figure) {
    end("legal_figure", figure.code(), figure.validity().from());
    dated(
            """
            insert into penalties.legal_figure
              (id, code, figure, from_on, until_on, article, confirmed, remark)
            values (:id, :code, :figure, :from, :until, :article, :confirmed, :remark)
            """,
            figure.id(),
            figure.validity())
        .param("code", figure.code().name())
        .param("figure", figure.figure())
        .update();
  }

  /// The one before ends on the day before the next begins.
  private void end(String table, Enum<?> code, LocalDate from) {
    jdbc.sql(
            """
            update penalties.%s set until_on = cast(:from as date) - 1
             where code = :code and from_on < :from and (until_on is null or until_on >= :from)
            """
                .formatted(table))
        .param("code", code.name())
        .param("from", from)
        .update();
  }

  private StatementSpec dated(String insert, UUID id, Validity validity) {
    return jdbc.sql(insert)
        .param("id", id)
        .param("from", validity.from())
        .param("until", validity.until())
        .param("article", validity.article().strip())
        .param("confirmed", validity.confirmed())
        .param("remark", validity.remark().strip());
  }

  static Validity validity(ResultSet row) throws SQLException {
    return new Validity(
        Objects.requireNonNull(row.getObject("from_on", LocalDate.class)),
        row.getObject("until_on", LocalDate.class),
        row.getString("article"),
        row.getBoolean("confirmed"),
        row.getString("remark"));
  }
}
