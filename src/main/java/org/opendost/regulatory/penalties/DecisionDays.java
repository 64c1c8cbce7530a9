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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps beside minutes that wait for a decision the last day to decide, so that lists and reports
/// can ask for what is late.
@Component
class DecisionDays {

  private static final String WAITING =
      """
      select minutes.id, made_at, decide_by,
             array(select kind from penalties.step
                    where minutes_id = minutes.id and decision_id is null) as kinds
        from penalties.minutes
       where not exists (select from penalties.decision where minutes_id = minutes.id)
      """;

  private final JdbcClient jdbc;
  private final LawRows law;

  DecisionDays(JdbcClient jdbc, LawRows law) {
    this.jdbc = jdbc;
    this.law = law;
  }

  private record Waiting(UUID id, Instant madeAt, @Nullable LocalDate by, Set<Step.Kind> kinds) {}

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
      if (!Objects.equals(by, each.by())) {
        jdbc.sql("update penalties.minutes set decide_by = :by where id = :id")
            .param("by", by)
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
        Arrays.stream((String[]) row.getArray("kinds").getArray())
            .map(Step.Kind::valueOf)
            .collect(Collectors.toSet()));
  }
}
