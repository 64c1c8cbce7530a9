package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps beside minutes that wait for a decision the last day to decide and the day an act lapses,
/// so that lists and reports can ask for what is late.
@Component
class DecisionDays {

  private static final String WAITING =
      """
      select minutes.id, made_at, decide_by, ended_on, detected_on, lapses_on,
             array(select distinct area from penalties.act
                     join penalties.minutes_act on act_id = act.id
                    where minutes_id = minutes.id) as areas,
             array(select kind from penalties.step
                    where minutes_id = minutes.id and decision_id is null) as kinds
        from penalties.minutes
       where not exists (select from penalties.decision
                          where minutes_id = minutes.id
                            and not exists (select from penalties.step
                                             where decision_id = decision.id and kind = 'CANCELLATION'))
      """;

  private final JdbcClient jdbc;
  private final PenaltyLimitRows law;

  DecisionDays(JdbcClient jdbc, PenaltyLimitRows law) {
    this.jdbc = jdbc;
    this.law = law;
  }

  private record Waiting(
      UUID id,
      Instant madeAt,
      @Nullable LocalDate by,
      Set<Step.Kind> kinds,
      @Nullable LocalDate ended,
      @Nullable LocalDate detected,
      @Nullable LocalDate lapses,
      Set<Act.Area> areas) {}

  /// Counts for one.
  void recount(UUID minutes) {
    write(
        jdbc.sql(WAITING + " and minutes.id = :id")
            .param("id", minutes)
            .query(DecisionDays::waiting)
            .list());
  }

  /// Counts for all, as after the law or the calendar changed.
  void recount() {
    write(jdbc.sql(WAITING + " for update of minutes").query(DecisionDays::waiting).list());
  }

  private void write(List<Waiting> all) {
    var dues = new PenaltyDues(law.book());
    for (var each : all) {
      var by = dues.lastToDecide(each.madeAt(), each.kinds());
      var lapses = dues.firstToLapse(each.ended(), each.detected(), each.areas());
      if (!Objects.equals(by, each.by()) || !Objects.equals(lapses, each.lapses())) {
        jdbc.sql("update penalties.minutes set decide_by = :by, lapses_on = :lapses where id = :id")
            .param("by", by)
            .param("lapses", lapses)
            .param("id", each.id())
            .update();
      }
    }
  }

  private static Waiting waiting(ResultSet row, int n) throws SQLException {
    return new Waiting(
        row.getObject("id", UUID.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("decide_by", LocalDate.class),
        texts(row, "kinds").map(Step.Kind::valueOf).collect(Collectors.toSet()),
        row.getObject("ended_on", LocalDate.class),
        row.getObject("detected_on", LocalDate.class),
        row.getObject("lapses_on", LocalDate.class),
        texts(row, "areas").map(Act.Area::valueOf).collect(Collectors.toSet()));
  }

  private static Stream<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray());
  }
}
