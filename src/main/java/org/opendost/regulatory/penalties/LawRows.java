package org.opendost.regulatory.penalties;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.register.DatedLines;
import org.opendost.platform.register.Validity;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
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
                    Validity.of(row)))
        .list()
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
                    Validity.of(row)))
        .list()
        .stream()
        .sorted(Comparator.comparing(LegalFigure::code))
        .toList();
  }

  void insert(PenaltyLimit limit) {
    DatedLines.end(
        jdbc, "penalties.legal_limit", "code", limit.code().name(), limit.validity().from());
    DatedLines.insert(
            jdbc,
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
    DatedLines.end(
        jdbc, "penalties.legal_figure", "code", figure.code().name(), figure.validity().from());
    DatedLines.insert(
            jdbc,
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
}
