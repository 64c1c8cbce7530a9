package org.opendost.portal.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;

@OfficeTest
class AudienceTest {

  private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64) Gecko Firefox/140.0";
  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Nông Suối Mơ", Set.of(Role.SPECIALIST), null, null);

  private static final Actor ADMINISTRATOR =
      new Actor(Uuid7.next(), "Hoàng Lưu Ly", Set.of(Role.ADMINISTRATOR), null, null);

  private final Audience audience;
  private final VisitCount count;
  private final DayRows days;

  AudienceTest(Audience audience, VisitCount count, DayRows days) {
    this.days = days;
    this.audience = audience;
    this.count = count;
  }

  @Test
  void countsPagesByDayAndNeverARobotAsAPerson() {
    var moment = Instant.parse("2033-05-12T02:00:00Z");
    OfficeClock.at(
        moment,
        () -> {
          var before = audience.statistics(Actor.PUBLIC);
          count.page("203.0.113.1", FIREFOX);
          count.page("203.0.113.1", FIREFOX);
          count.page("203.0.113.2", FIREFOX);
          count.page("203.0.113.3", "Mozilla/5.0 (compatible; Googlebot/2.1)");
          count.page("203.0.113.4", "curl/8.5.0");
          count.write();

          var now = audience.statistics(Actor.PUBLIC);
          assertThat(now.guests() - before.guests()).isEqualTo(2);
          assertThat(now.searchEngines() - before.searchEngines()).isEqualTo(1);
          assertThat(now.online()).isEqualTo(now.guests() + now.searchEngines());
          assertThat(days.sums(OfficeClock.date(moment)).month()).isEqualTo(3);
        });
    var day = OfficeClock.date(moment);
    assertThat(audience.history(OFFICER, day, day)).containsExactly(new DayCount(day, 3, 2));
  }

  @Test
  void countsOnFromWhatTheOldSiteShowed() {
    var day = LocalDate.of(2034, 3, 9);
    audience.carryOver(
        ADMINISTRATOR, new CarriedOver(day, 1_275, 159_404, 9_441_299, "Bộ đếm của trang cũ"));
    days.add(new DayCount(day, 5, 7));
    var then = days.sums(day);
    assertThat(then.today()).isEqualTo(1_280);
    assertThat(then.month()).isEqualTo(159_409);
    var later = days.sums(LocalDate.of(2034, 4, 1));
    assertThat(later.today()).isZero();
    assertThat(later.month()).isZero();
    assertThat(later.total()).isEqualTo(then.total()).isGreaterThanOrEqualTo(9_441_304);
    assertThatThrownBy(
            () -> audience.carryOver(OFFICER, new CarriedOver(day, 1, 1, 1, "Không được")))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () -> audience.carryOver(ADMINISTRATOR, new CarriedOver(day, 9, 8, 7, "Ngược")))
        .isInstanceOf(InvalidInput.class);
  }
}
