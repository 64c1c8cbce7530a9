package org.opendost.science.results;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.opendost.science.tasks.RegistrationTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of filing terms, and the last day for filing that follows from it.
@Component
class FilingTermRows implements RegistrationTime {

  private final JdbcClient jdbc;
  private final OfficialCalendar calendar;

  FilingTermRows(JdbcClient jdbc, OfficialCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /// The terms as they stand, read once however many results are asked about.
  FilingCalendar now() {
    return new FilingCalendar(all(), calendar.now());
  }

  @Override
  public Last of(LocalDate accepted) {
    var known = now();
    var term = known.inForce(accepted);
    return new Last(known.lastDay(accepted), term.article(), term.confirmed());
  }

  /// All, the newest first.
  List<FilingTerm> all() {
    return jdbc.sql("select * from results.filing_term order by from_on desc")
        .query(
            (row, n) ->
                new FilingTerm(
                    row.getObject("id", UUID.class),
                    row.getObject("from_on", LocalDate.class),
                    new Limit(row.getInt("amount"), Limit.Unit.valueOf(row.getString("unit"))),
                    row.getString("article"),
                    row.getBoolean("confirmed"),
                    row.getString("remark")))
        .list();
  }

  void insert(FilingTerm term) {
    jdbc.sql(
            """
            insert into results.filing_term (id, from_on, amount, unit, article, confirmed, remark)
            values (:id, :from, :amount, :unit, :article, :confirmed, :remark)
            """)
        .param("id", term.id())
        .param("from", term.from())
        .param("amount", term.limit().amount())
        .param("unit", term.limit().unit().name())
        .param("article", term.article().strip())
        .param("confirmed", term.confirmed())
        .param("remark", term.remark().strip())
        .update();
  }
}
