package org.opendost.office.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.assignments.AssignmentExample.DIRECTOR;
import static org.opendost.office.assignments.AssignmentExample.DUE;
import static org.opendost.office.assignments.AssignmentExample.GIVEN;
import static org.opendost.office.assignments.AssignmentExample.actor;
import static org.opendost.office.assignments.AssignmentExample.leadOf;
import static org.opendost.office.assignments.AssignmentExample.step;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;

/// Tasks given to the department, from the giving to the giver's confirmation.
@OfficeTest
class AssignmentsTest {

  private final Assignments assignments;
  private final AssignmentSteps steps;
  private final AssignmentExample example;
  private final OfficeClock clock;

  AssignmentsTest(Assignments assignments, AssignmentSteps steps, Units units, OfficeClock clock) {
    this.assignments = assignments;
    this.steps = steps;
    this.example = new AssignmentExample(assignments, steps, units);
    this.clock = clock;
  }

  @Test
  void isDoneInTimeWhenTheLeadReportedItOnTheLastDayHoweverLateItWasConfirmed() {
    var task = give(DUE);
    steps.follow(leadOf(task), task.id(), step(AssignmentStep.Kind.DONE, DUE));
    steps.answer(DIRECTOR, task.id(), step(AssignmentStep.Kind.CONFIRMED, DUE.plusDays(30)));
    assertThat(states(task)).isEqualTo("done");
  }

  @Test
  void isDoneLateTheDayAfterAndRunsLateUntilThen() {
    var task = give(DUE);
    assertThat(task.state(DUE)).isEqualTo("running");
    assertThat(states(task)).isEqualTo("late");
    steps.follow(leadOf(task), task.id(), step(AssignmentStep.Kind.DONE, DUE.plusDays(1)));
    assertThat(states(task)).isEqualTo("reported");
    steps.answer(DIRECTOR, task.id(), step(AssignmentStep.Kind.CONFIRMED, DUE.plusDays(1)));
    assertThat(states(task)).isEqualTo("done-late");
  }

  @Test
  void neverRunsLateWhenItIsStanding() {
    assertThat(states(give(null))).isEqualTo("running");
  }

  @Test
  void runsOnWhenItWasSentBackAndKeepsWhatWasReported() {
    var task = give(null);
    steps.follow(leadOf(task), task.id(), step(AssignmentStep.Kind.DONE, DUE));
    steps.answer(DIRECTOR, task.id(), step(AssignmentStep.Kind.SENT_BACK, DUE));
    assertThat(states(task)).isEqualTo("running");
    assertThat(assignments.open(DIRECTOR, task.id()).steps())
        .extracting(AssignmentStep::kind)
        .containsExactly(AssignmentStep.Kind.DONE, AssignmentStep.Kind.SENT_BACK);
  }

  @Test
  void refusesADoneReportFromAUnitThatDoesNotLeadButTakesItsNote() {
    var task = give(DUE);
    var other = actor("Tô Suối Ngân", Role.SPECIALIST, Uuid7.next());
    steps.follow(other, task.id(), step(AssignmentStep.Kind.NOTED, DUE));
    var done = step(AssignmentStep.Kind.DONE, DUE);
    assertThatThrownBy(() -> steps.follow(other, task.id(), done)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void writesADoubleClickOnceAndRefusesTheSecondOfTwoOfficers() {
    var task = give(DUE);
    var done = step(AssignmentStep.Kind.DONE, DUE);
    steps.follow(leadOf(task), task.id(), step(AssignmentStep.Kind.NOTED, DUE));
    var note = step(AssignmentStep.Kind.NOTED, DUE);
    steps.follow(leadOf(task), task.id(), note);
    steps.follow(leadOf(task), task.id(), note);
    steps.follow(leadOf(task), task.id(), done);
    steps.follow(leadOf(task), task.id(), done);
    assertThat(assignments.open(DIRECTOR, task.id()).steps()).hasSize(3);
    var second = step(AssignmentStep.Kind.DONE, DUE);
    assertThatThrownBy(() -> steps.follow(leadOf(task), task.id(), second))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void staysToBeReadWhenItIsWithdrawnAndTakesNothingMore() {
    var task = give(DUE);
    steps.answer(DIRECTOR, task.id(), step(AssignmentStep.Kind.WITHDRAWN, DUE));
    assertThat(states(task)).isEqualTo("withdrawn");
    var note = step(AssignmentStep.Kind.NOTED, DUE);
    assertThatThrownBy(() -> steps.follow(leadOf(task), task.id(), note))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void refusesALastDayBeforeTheGivingBesideItsField() {
    assertThatThrownBy(() -> give(GIVEN.minusDays(1)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.faults().getFirst().field()).isEqualTo("dueOn"));
  }

  @Test
  void isConfirmedByLeadersOnly() {
    var task = give(DUE);
    steps.follow(leadOf(task), task.id(), step(AssignmentStep.Kind.DONE, DUE));
    var confirmed = step(AssignmentStep.Kind.CONFIRMED, DUE);
    assertThatThrownBy(() -> steps.answer(leadOf(task), task.id(), confirmed))
        .isInstanceOf(Forbidden.class);
  }

  /// How it stands today, which the list and the page have to say alike.
  private String states(Assignment task) {
    var state = assignments.open(DIRECTOR, task.id()).assignment().state(clock.today());
    assertThat(example.listed(Map.of("task", task.task(), "state", state)))
        .containsExactly(task.id());
    return state;
  }

  private Assignment give(@Nullable LocalDate due) {
    return example.given(due);
  }
}
