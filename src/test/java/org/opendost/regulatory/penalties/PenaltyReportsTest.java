package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.penalties.PenaltyWorld.DAY;
import static org.opendost.regulatory.penalties.PenaltyWorld.OFFICER;
import static org.opendost.regulatory.penalties.PenaltyWorld.on;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What reports read of penalties.
@OfficeTest
class PenaltyReportsTest {

  private final Penalties penalties;
  private final Remedies remedies;
  private final PenaltyWorld world;
  private final JdbcClient jdbc;

  PenaltyReportsTest(
      Penalties penalties,
      Proposals proposals,
      Remedies remedies,
      Organisations organisations,
      JdbcClient jdbc) {
    this.penalties = penalties;
    this.remedies = remedies;
    this.jdbc = jdbc;
    world = new PenaltyWorld(penalties, proposals, organisations);
  }

  @Test
  void countsAViolationAsOverdueFromTheDayAfterTheLastOneUntilItIsDecided() {
    var minutes = world.recorded(null);
    assertThat(overdueFrom(minutes)).isEqualTo(LocalDate.of(2020, 3, 24));
    world.decide(minutes, 4_000_000);
    assertThat(overdueFrom(minutes)).isNull();
  }

  @Test
  void countsARemedyAsOpenUntilTheDayBeforeItWasDone() {
    var minutes = world.recorded(null);
    world.decide(
        minutes, 4_000_000, new Remedy(1, Remedy.Kind.DESTROY, "Tiêu hủy", DAY.plusDays(9)));
    assertThat(openUntil(minutes)).isNull();
    var line = penalties.open(OFFICER, minutes).decisions().getLast().remedies().getFirst();
    on(
        DAY.plusDays(4),
        () ->
            remedies.done(
                OFFICER,
                new RemedyDone(Uuid7.next(), line.id(), DAY.plusDays(4), "Biên bản tiêu hủy")));
    assertThat(openUntil(minutes)).isEqualTo(DAY.plusDays(3));
  }

  @Test
  void takesFinesApartByActAndLeavesCancelledDecisionsOut() {
    var minutes = world.recorded(null);
    world.decide(minutes, 4_000_000);
    assertThat(fines(minutes)).isEqualTo(4_000_000);
    world.step(minutes, Step.Kind.CANCELLATION);
    assertThat(fines(minutes)).isZero();
    world.decide(minutes, 5_000_000);
    assertThat(fines(minutes)).isEqualTo(5_000_000);
  }

  private @Nullable LocalDate overdueFrom(UUID minutes) {
    return jdbc.sql("select from_on from penalties.report_overdue_decision where id = :id")
        .param("id", minutes)
        .query(LocalDate.class)
        .optional()
        .orElse(null);
  }

  private @Nullable LocalDate openUntil(UUID minutes) {
    return jdbc.sql("select until_on from penalties.report_open_remedy where url = :url")
        .param("url", "/office/violations/" + minutes)
        .query((row, n) -> new Until(row.getObject("until_on", LocalDate.class)))
        .single()
        .on();
  }

  private record Until(@Nullable LocalDate on) {}

  private long fines(UUID minutes) {
    return Objects.requireNonNull(
        jdbc.sql(
                "select coalesce(sum(fine), 0)::bigint from penalties.report_fined_act where url ="
                    + " :url")
            .param("url", "/office/violations/" + minutes)
            .query(Long.class)
            .single());
  }
}
