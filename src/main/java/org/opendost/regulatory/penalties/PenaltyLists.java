package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads violations as lines, in as many questions however many they are.
@Component
class PenaltyLists {

  private static final String LINES =
      """
      select minutes.id, minutes.number, made_at, (made_at at time zone 'Asia/Ho_Chi_Minh')::date as made_on,
             violator, decision.number as decision, decision.signed_on, coalesce(decision.fine, 0) as fine,
             coalesce((select sum(amount) from penalties.payment where decision_id = decision.id), 0) as paid,
             exists (select from penalties.step
                      where decision_id = decision.id and step.kind = 'CANCELLATION') as cancelled,
             decide_by, lapses_on, demand_id, coalesce(coalesce(decision.signed_on, :today) > decide_by, false) as late
        from penalties.minutes
        left join lateral (select * from penalties.decision
                            where minutes_id = minutes.id order by round desc limit 1) decision on true
      """;

  /// As [PenaltyLine#state()] has it.
  private static final String STATE =
      """
      case when cancelled then 'CANCELLED' when decision is null then 'OPEN'
           when fine = 0 then 'NO_FINE' when paid >= fine then 'PAID' else 'FINED' end
      """;

  /// As [PenaltyLine#lapse] has it.
  private static final String LAPSE =
      """
      case when lapses_on is null or (decision is not null and not cancelled) then ''
           when lapses_on < :today then 'LAPSED' when lapses_on <= :today + %d then 'SOON' else 'RUNNING' end
      """
          .formatted(PenaltyLine.LAPSES_SOON);

  private final JdbcClient jdbc;
  private final OfficeClock clock;

  PenaltyLists(JdbcClient jdbc, OfficeClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Ask.Page<PenaltyLine> read(Ask ask, LocalDate today) {
    return list().read(jdbc, ask, today);
  }

  /// Those found at a visit, the first first.
  List<PenaltyLine> ofVisit(UUID visit) {
    return where("visit_id = :id", visit);
  }

  /// Those made of a lot, the first first.
  List<PenaltyLine> ofLot(UUID lot) {
    return where("lot_id = :id", lot);
  }

  /// Those made of a mission, and of its visits with their demands and lots, the first first.
  List<PenaltyLine> ofMission(UUID mission) {
    return where(
        "minutes.mission_id = :id or visit_id in (select id from inspection.visit where mission_id"
            + " = :id)",
        mission);
  }

  private List<PenaltyLine> where(String condition, UUID id) {
    return jdbc.sql(LINES + " where " + condition + " order by made_at, minutes.id")
        .param("id", id)
        .param("today", clock.today())
        .query(PenaltyLists::line)
        .list();
  }

  private ListQuery<PenaltyLine> list() {
    return new ListQuery<>(
            "select lines.*, "
                + STATE
                + " as state, "
                + LAPSE
                + " as lapse from ("
                + LINES
                + ") lines",
            PenaltyLists::line,
            PenaltyLine::id)
        .sort("made", "made_at")
        .newestFirst()
        .sort("number", "number")
        .sort("violator", "register.fold(violator)")
        .has("number", "number")
        .has("violator", "violator")
        .is("state", "state")
        .is("late", "late")
        .is("lapse", "lapse")
        .sort("lapses", "coalesce(lapses_on, 'infinity')")
        .sort("due", "coalesce(decide_by, 'infinity')");
  }

  private static PenaltyLine line(ResultSet row, int n) throws SQLException {
    return new PenaltyLine(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getObject("made_on", LocalDate.class),
        row.getString("violator"),
        row.getString("decision"),
        row.getObject("signed_on", LocalDate.class),
        row.getLong("fine"),
        row.getLong("paid"),
        row.getBoolean("cancelled"),
        row.getObject("decide_by", LocalDate.class),
        row.getObject("lapses_on", LocalDate.class),
        row.getObject("demand_id", UUID.class));
  }
}
