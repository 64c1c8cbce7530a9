package org.opendost.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.reporting.statistics.FilingExample.HEAD;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.Assignments;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;

/// The statistics of a year are a task with a last day, given once.
@OfficeTest
class DutiesTest {

  private static final Actor ADMINISTRATOR =
      new Actor(Uuid7.next(), "Cây Cổ Thụ", Set.of(Role.ADMINISTRATOR), null, null);

  private final Duties duties;
  private final Units units;
  private final Assignments assignments;

  DutiesTest(Duties duties, Units units, Assignments assignments) {
    this.duties = duties;
    this.units = units;
    this.assignments = assignments;
  }

  @Test
  void isGivenOnceAndThenEveryYearByItself() {
    var unit = unit();
    var other = unit();
    var duty = on(LocalDate.of(2017, 1, 9), () -> duties.give(HEAD, 2016, unit));
    assertThat(on(LocalDate.of(2017, 1, 9), () -> duties.give(HEAD, 2016, other))).isEqualTo(duty);
    var task = assignments.open(HEAD, duty.assignment()).assignment();
    assertThat(task.dueOn()).isEqualTo(LocalDate.of(2017, 2, 15));
    assertThat(task.given().document()).isEqualTo("TT 26/2015/TT-BKHCN");
    assertThat(task.task()).contains("năm 2016", "11 biểu");

    var night = Actor.system("statistics-duty");
    for (int i = 0; i < 2; i++) {
      on(
          LocalDate.of(2018, 1, 1),
          () -> {
            duties.giveAgain(night);
            return duty;
          });
    }
    var next = duties.of(HEAD, 2017).orElseThrow();
    assertThat(next.unit()).isEqualTo(unit);
    assertThat(assignments.open(HEAD, next.assignment()).assignment().dueOn())
        .isEqualTo(LocalDate.of(2018, 2, 15));
  }

  @Test
  void isNotGivenBeforeTheYearIsOver() {
    var unit = unit();
    assertThatThrownBy(() -> on(LocalDate.of(2023, 12, 31), () -> duties.give(HEAD, 2023, unit)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::key)
                    .containsExactly("statistics.fault.year-runs"));
  }

  private UUID unit() {
    var unit =
        Unit.from(
            LocalDate.of(2015, 1, 1), Uuid7.next(), "Phòng " + Uuid7.next(), "P", "division", null);
    return units.begin(ADMINISTRATOR, unit).id();
  }

  private static <T> T on(LocalDate day, Supplier<T> work) {
    return OfficeClock.at(
        day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(), work::get);
  }
}
