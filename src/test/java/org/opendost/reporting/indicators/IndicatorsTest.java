package org.opendost.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;
import org.opendost.reporting.indicators.Indicators.Share;

@OfficeTest
class IndicatorsTest {

  private static final Actor HEAD =
      new Actor(Uuid7.next(), "Hà Văn Mẫu", Set.of(Role.HEAD), null, null);
  private static final Period FAR =
      new Period(LocalDate.of(2190, 1, 1), LocalDate.of(2190, 12, 31));

  private final Indicators indicators;
  private final Clock clock;

  IndicatorsTest(Indicators indicators, Clock clock) {
    this.indicators = indicators;
    this.clock = clock;
  }

  @Test
  void computesEveryIndicatorOfAPeriodThatHasNothingInIt() {
    assertThat(indicators.compute(HEAD, FAR, null))
        .hasSize(indicators.all(HEAD).size())
        .containsKey("tasks.hosts")
        .containsKey("radiation.online-share");
    assertThat(indicators.breakdowns(HEAD, "trial.visits", FAR, null)).isNotEmpty();
  }

  @Test
  void explainsItselfToAnyoneAndComputesForTheOfficeOnly() {
    assertThat(indicators.rule(Actor.PUBLIC, "trial.visits").explanation().vi())
        .isEqualTo("Đếm số bản ghi, có ngày thực hiện trong kỳ.");
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> indicators.compute(Actor.PUBLIC, FAR, null));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> indicators.rule(Actor.PUBLIC, "trial.nothing"));
  }

  @Test
  void takesNothingApartByAColumnThatIsNotOffered() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () ->
                indicators.figure(
                    HEAD, "trial.visits", new Share("money) or (true", "1"), FAR, null));
  }

  @Test
  void saysPlainlyOfWhichMomentsNothingIsKnown() {
    var faults = new Faults();
    indicators.checkMoment(HEAD, faults, clock.instant().plusSeconds(3600));
    indicators.checkMoment(HEAD, faults, clock.instant());
    indicators.checkMoment(HEAD, faults, Instant.parse("1990-01-01T00:00:00Z"));
    Moments.read("hôm qua", faults);
    Moments.read("25:00 11/05/2020", faults);
    assertThat(faults.list())
        .extracting(Fault::key)
        .startsWith("indicators.as-of.to-come")
        .endsWith("indicators.as-of.unreadable", "indicators.as-of.unreadable");
  }

  @Test
  void readsAMomentAsOfficialsTypeIt() {
    var faults = new Faults();
    assertThat(Moments.read("16:00 11/05/2020", faults))
        .isEqualTo(Instant.parse("2020-05-11T09:00:00Z"));
    assertThat(Moments.read("7h30, 11/5/2020", faults))
        .isEqualTo(Instant.parse("2020-05-11T00:30:00Z"));
    assertThat(Moments.read("11/05/2020", faults))
        .isEqualTo(Instant.parse("2020-05-11T16:59:59.999999Z"));
    assertThat(Moments.read(" ", faults)).isNull();
    assertThat(faults.any()).isFalse();
  }
}
