package org.opendost.regulatory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// A telephone with a wrong clock.
class PhoneTimeTest {

  private static final Instant DOWN = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void countsAsItIsWhenTheClockIsRight() {
    var moment = official(DOWN.plusSeconds(3600), Duration.ofSeconds(2), Duration.ofSeconds(2));
    assertThat(moment).isEqualTo(new PhoneTime.Moment(DOWN.plusSeconds(3602), false));
  }

  @Test
  void isCorrectedAndMarkedWhenTheClockIsAnHourFast() {
    var fast = Duration.ofHours(-1);
    var moment = official(DOWN.plusSeconds(3600).minus(fast), fast, fast);
    assertThat(moment).isEqualTo(new PhoneTime.Moment(DOWN.plusSeconds(3600), true));
  }

  @Test
  void isNeverInTheFuture() {
    var moment = official(NOW.plus(Duration.ofDays(2)), Duration.ZERO, Duration.ZERO);
    assertThat(moment).isEqualTo(new PhoneTime.Moment(NOW, true));
  }

  @Test
  void isNeverBeforeTheDayWasTakenDown() {
    var lost = Instant.parse("2015-01-01T00:10:00Z");
    var moment = official(lost, Duration.ZERO, Duration.between(lost, NOW));
    assertThat(moment).isEqualTo(new PhoneTime.Moment(DOWN, true));
  }

  @Test
  void isMarkedWhenTheClockWasChangedOnTheWay() {
    var moment = official(DOWN.plusSeconds(3600), Duration.ZERO, Duration.ofMinutes(-20));
    assertThat(moment).isEqualTo(new PhoneTime.Moment(DOWN.plusSeconds(3600), true));
  }

  @Test
  void isNotMarkedForAFewMinutes() {
    var slow = Duration.ofMinutes(4);
    assertThat(official(DOWN.plusSeconds(60), slow, slow).doubtful()).isFalse();
  }

  @Test
  void isHeldAgainstTrueTimeNotAgainstAnOfficeThatLivesInAnotherYear() {
    var lead = Duration.ofDays(-2000);
    var time =
        new PhoneTime(DOWN.plusSeconds(60).minus(lead), lead, DOWN, lead).official(NOW, lead);
    assertThat(time).isEqualTo(new PhoneTime.Moment(DOWN.plusSeconds(60), false));
  }

  private static PhoneTime.Moment official(Instant phone, Duration offset, Duration offsetNow) {
    return new PhoneTime(phone, offset, DOWN, offsetNow).official(NOW, Duration.ZERO);
  }
}
