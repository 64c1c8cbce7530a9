package org.opendost.office.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.assignments.AssignmentExample.DIRECTOR;
import static org.opendost.office.assignments.AssignmentExample.DUE;
import static org.opendost.office.assignments.AssignmentExample.GIVEN;
import static org.opendost.office.assignments.AssignmentExample.actor;
import static org.opendost.office.assignments.AssignmentExample.at;
import static org.opendost.office.assignments.AssignmentExample.leadOf;
import static org.opendost.office.assignments.AssignmentExample.step;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.AssignmentStep.Kind;
import org.opendost.platform.access.Role;
import org.opendost.platform.notifications.Inbox;
import org.opendost.platform.notifications.Notification;
import org.opendost.platform.register.Ask;

/// What every office is asked for: done in time, done late, running in time, running late; what is
/// urgent today; and who is reminded.
@OfficeTest
class CountsTest {

  private final AssignmentExample example;
  private final AssignmentReminders reminders;
  private final Inbox inbox;

  CountsTest(
      Assignments assignments,
      AssignmentSteps steps,
      Units units,
      AssignmentReminders reminders,
      Inbox inbox) {
    this.example = new AssignmentExample(assignments, steps, units);
    this.reminders = reminders;
    this.inbox = inbox;
  }

  @Test
  void countsWhatWaitsForTheGiverAsRunningAndOpensEachCountToAsManyTasks() {
    var unit = example.unit();
    example.confirmed(example.done(given(unit), DUE), DUE.plusDays(3));
    example.confirmed(example.done(given(unit), DUE.plusDays(1)), DUE.plusDays(3));
    example.done(given(unit), DUE);
    example.done(given(unit), DUE.plusDays(2));
    example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, null);
    given(unit);
    var withdrawn = given(unit);
    example.steps().answer(DIRECTOR, withdrawn.id(), step(Kind.WITHDRAWN, DUE));
    var tally = example.assignments().tallies(DIRECTOR, unit, GIVEN, GIVEN).getFirst();
    assertThat(tally.done()).isEqualTo(1);
    assertThat(tally.doneLate()).isEqualTo(1);
    assertThat(tally.running()).isEqualTo(2);
    assertThat(tally.late()).isEqualTo(2);
    assertThat(tally.reported()).isEqualTo(2);
    for (var name : new String[] {"done", "done-late", "running", "late"}) {
      assertThat(example.listed(Map.of("unit", unit.toString(), "tally", name)))
          .as(name)
          .hasSize((int) tally.of(name));
    }
    assertThat(example.listed(Map.of("unit", unit.toString(), "from", "2020-04-01"))).isEmpty();
    assertThat(example.listed(Map.of("unit", unit.toString(), "to", "2020-03-31"))).hasSize(7);
    assertThat(example.assignments().tallies(DIRECTOR, unit, GIVEN.plusDays(1), null)).isEmpty();
  }

  @Test
  void showsWhatIsUrgentToTheUnitThatLeadsAndLeavesOutWhatIsNot() {
    var unit = example.unit();
    var late = given(unit, GIVEN.plusDays(5));
    var today = given(unit, DUE);
    var soon = given(unit, DUE.plusDays(3));
    given(unit, DUE.plusDays(4));
    example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, null);
    var reported = example.done(given(unit, DUE.plusDays(9)), GIVEN);
    var officer = actor("Mã Núi Xanh", Role.SPECIALIST, unit);
    at(
        DUE,
        () -> {
          var lines = example.assignments().urgent(officer, Urgent.Scope.UNIT, Ask.first()).lines();
          assertThat(lines)
              .extracting(Assignment::id)
              .containsExactly(late.id(), today.id(), soon.id(), reported.id());
          assertThat(example.assignments().urgent(officer, Urgent.Scope.UNIT))
              .isEqualTo(new Urgent(1, 1, 1, 1, 3));
          assertThat(example.assignments().urgent(officer, Urgent.Scope.MINE))
              .isEqualTo(new Urgent(0, 0, 0, 0, 3));
        });
  }

  @Test
  void remindsTheUnitOnceBeforeTheLastDayOnceAfterItAndAnewOnceItWasMoved() {
    var unit = example.unit();
    var task = given(unit);
    assertThat(told(unit, DUE.minusDays(4))).isZero();
    assertThat(told(unit, DUE.minusDays(3))).isOne();
    assertThat(told(unit, DUE)).isOne();
    assertThat(told(unit, DUE.plusDays(1))).isEqualTo(2);
    assertThat(told(unit, DUE.plusDays(2))).isEqualTo(2);
    example
        .steps()
        .follow(leadOf(task), task.id(), step(Kind.EXTENSION_ASKED, DUE, DUE.plusDays(20)));
    example
        .steps()
        .answer(DIRECTOR, task.id(), step(Kind.EXTENSION_GRANTED, DUE, DUE.plusDays(20)));
    assertThat(told(unit, DUE.plusDays(18))).isEqualTo(3);
    example.done(task, DUE.plusDays(18));
    assertThat(told(unit, DUE.plusDays(30))).isEqualTo(3);
  }

  @Test
  void remindsOfManyTasksByAsManyStatementsAsOfOne() {
    var unit = example.unit();
    at(DUE.plusDays(1), reminders::remind);
    given(unit);
    var one = statements();
    for (int i = 0; i < 7; i++) {
      given(unit);
    }
    assertThat(statements()).isEqualTo(one).isLessThan(5);
  }

  private int statements() {
    return Queries.of(
            () -> {
              at(DUE.plusDays(1), reminders::remind);
              return 0;
            })
        .size();
  }

  /// How many reminders the unit has, once the night before the day has passed.
  private long told(UUID unit, LocalDate day) {
    at(day, reminders::remind);
    var reader = actor("Mã Núi Xanh", Role.EDITOR, unit);
    return inbox.list(reader, null, false, 100).stream()
        .map(Notification::textKey)
        .filter(key -> key.endsWith(".soon") || key.endsWith(".late"))
        .count();
  }

  private Assignment given(UUID unit) {
    return given(unit, DUE);
  }

  private Assignment given(UUID unit, LocalDate due) {
    return example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, due);
  }
}
