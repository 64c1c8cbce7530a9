package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads violations as lines, in as many questions however many they are.
@Component
class PenaltyLists {

  private static final String LINES =
      """
      select minutes.id, minutes.number, (made_at at time zone 'Asia/Ho_Chi_Minh')::date as made_on,
             violator, decision.number as decision, decision.signed_on, coalesce(decision.fine, 0) as fine,
             coalesce((select sum(amount) from penalties.payment where decision_id = decision.id), 0) as paid,
             exists (select from penalties.step
                      where minutes_id = minutes.id and step.kind = 'CANCELLATION') as cancelled,
             exists (select from penalties.step where minutes_id = minutes.id
                       and step.kind in ('EXPLANATION_ASKED', 'EXPLANATION_GIVEN')) as explained
        from penalties.minutes left join penalties.decision on decision.minutes_id = minutes.id
      """;

  private final JdbcClient jdbc;
  private final ActRows acts;
  private final OfficialCalendar calendar;

  PenaltyLists(JdbcClient jdbc, ActRows acts, OfficialCalendar calendar) {
    this.jdbc = jdbc;
    this.acts = acts;
    this.calendar = calendar;
  }

  PenaltyList read(PenaltySearch search, int most) {
    var dues = new PenaltyDues(acts.rules(), calendar.now());
    var found =
        new ArrayList<>(
            jdbc.sql(
                    (LINES
                            + """
                             where (:state = '' or (:state = 'decided') = (decision.id is not null))
                               and position(lower(:words) in lower(minutes.number || ' ' || violator)) > 0
                               and (cast(:after as uuid) is null or (minutes.%1$s, minutes.id) %2$s
                                    (select %1$s, id from penalties.minutes where id = cast(:after as uuid)))
                             order by minutes.%1$s %3$s, minutes.id %3$s limit :most
                            """)
                        .formatted(
                            search.column(),
                            search.descending() ? "<" : ">",
                            search.descending() ? "desc" : "asc"))
                .param("state", search.state())
                .param("words", search.words())
                .param("after", search.after())
                .param("most", most + 1)
                .query((row, n) -> line(row, dues))
                .list());
    var more = found.size() > most;
    if (more) {
      found.removeLast();
    }
    return new PenaltyList(found, more ? found.getLast().id() : null);
  }

  /// Those found at a visit, the first first.
  List<PenaltyList.Line> ofVisit(UUID visit) {
    var dues = new PenaltyDues(acts.rules(), calendar.now());
    return jdbc.sql(LINES + " where visit_id = :visit order by made_at, minutes.id")
        .param("visit", visit)
        .query((row, n) -> line(row, dues))
        .list();
  }

  private static PenaltyList.Line line(ResultSet row, PenaltyDues dues) throws SQLException {
    var madeOn = row.getObject("made_on", LocalDate.class);
    return new PenaltyList.Line(
        row.getObject("id", UUID.class),
        row.getString("number"),
        madeOn,
        row.getString("violator"),
        row.getString("decision"),
        row.getObject("signed_on", LocalDate.class),
        row.getLong("fine"),
        row.getLong("paid"),
        row.getBoolean("cancelled"),
        dues.lastFor(row.getBoolean("explained"), madeOn));
  }
}
