package org.opendost.regulatory.penalties;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.register.DatedLine;
import org.opendost.platform.register.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of figures.
@Component
class LawRows {

  private final JdbcClient jdbc;

  LawRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  LawBook book() {
    return new LawBook(figures());
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

  /// Writes one; the one that held before ends on the day before it.
  void insert(LegalFigure figure) {
    new DatedLine("penalties.legal_figure", figure.id(), figure.validity())
        .of("code", figure.code().name())
        .with("figure", figure.figure())
        .replace(jdbc);
  }
}
