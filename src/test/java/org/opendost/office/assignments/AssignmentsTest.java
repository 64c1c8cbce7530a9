package org.opendost.office.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;

/// Tasks given to the department, from the giving to the giver's confirmation.
@OfficeTest
class AssignmentsTest {

  private static final LocalDate GIVEN = LocalDate.of(2020, 3, 31);
  private static final LocalDate DUE = GIVEN.plusDays(10);
  private static final Actor DIRECTOR = actor("Bế Rừng Già", Role.DIRECTOR, null);

  private final Assignments assignments;
  private final Units units;
  private final OfficeClock clock;

  AssignmentsTest(Assignments assignments, Units units, OfficeClock clock) {
    this.assignments = assignments;
    this.units = units;
    this.clock = clock;
  }

  @Test
  void isDoneInTimeWhenTheLeadReportedItOnTheLastDayHoweverLateItWasConfirmed() {
    var task = give(DUE);
    assignments.follow(leadOf(task), task.id(), step(AssignmentStep.Kind.DONE, DUE));
    assignments.answer(DIRECTOR, task.id(), step(AssignmentStep.Kind.CONFIRMED, DUE.plusDays(30)));
    assertThat(states(task)).isEqualTo("done");
  }

  @Test
  void isDoneLateTheDayAfterAndRunsLateUntilThen() {
    var task = give(DUE);
    assertThat(task.state(DUE)).isEqualTo("running");
    assertThat(states(task)).isEqualTo("late");
    assignments.follow(leadOf(task), task.id(), step(AssignmentStep.Kind.DONE, DUE.plusDays(1)));
    assertThat(states(task)).isEqualTo("reported");
    assignments.answer(DIRECTOR, task.id(), step(AssignmentStep.Kind.CONFIRMED, DUE.plusDays(1)));
    assertThat(states(task)).isEqualTo("done-late");
  }

  @Test
  void neverRunsLateWhenItIsStanding() {
    assertThat(states(give(null))).isEqualTo("running");
  }

  @Test
  void runsOnWhenItWasSentBackAndKeepsWhatWasReported() {
    var task = give(null);
    assignments.follow(leadOf(task), task.id(), step(AssignmentStep.Kind.DONE, DUE));
    assignments.answer(DIRECTOR, task.id(), step(AssignmentStep.Kind.SENT_BACK, DUE));
    assertThat(states(task)).isEqualTo("running");
    assertThat(assignments.open(DIRECTOR, task.id()).steps())
        .extracting(AssignmentStep::kind)
        .containsExactly(AssignmentStep.Kind.DONE, AssignmentStep.Kind.SENT_BACK);
  }

  @Test
  void refusesADoneReportFromAUnitThatDoesNotLeadButTakesItsNote() {
    var task = give(DUE);
    var other = actor("Tô Suối Ngân", Role.SPECIALIST, Uuid7.next());
    assignments.follow(other, task.id(), step(AssignmentStep.Kind.NOTED, DUE));
    var done = step(AssignmentStep.Kind.DONE, DUE);
    assertThatThrownBy(() -> assignments.follow(other, task.id(), done))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void writesADoubleClickOnceAndRefusesTheSecondOfTwoOfficers() {
    var task = give(DUE);
    var done = step(AssignmentStep.Kind.DONE, DUE);
    assignments.follow(leadOf(task), task.id(), step(AssignmentStep.Kind.NOTED, DUE));
    var note = step(AssignmentStep.Kind.NOTED, DUE);
    assignments.follow(leadOf(task), task.id(), note);
    assignments.follow(leadOf(task), task.id(), note);
    assignments.follow(leadOf(task), task.id(), done);
    assignments.follow(leadOf(task), task.id(), done);
    assertThat(assignments.open(DIRECTOR, task.id()).steps()).hasSize(3);
    var second = step(AssignmentStep.Kind.DONE, DUE);
    assertThatThrownBy(() -> assignments.follow(leadOf(task), task.id(), second))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void staysToBeReadWhenItIsWithdrawnAndTakesNothingMore() {
    var task = give(DUE);
    assignments.answer(DIRECTOR, task.id(), step(AssignmentStep.Kind.WITHDRAWN, DUE));
    assertThat(states(task)).isEqualTo("withdrawn");
    var note = step(AssignmentStep.Kind.NOTED, DUE);
    assertThatThrownBy(() -> assignments.follow(leadOf(task), task.id(), note))
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
    assignments.follow(leadOf(task), task.id(), step(AssignmentStep.Kind.DONE, DUE));
    var confirmed = step(AssignmentStep.Kind.CONFIRMED, DUE);
    assertThatThrownBy(() -> assignments.answer(leadOf(task), task.id(), confirmed))
        .isInstanceOf(Forbidden.class);
  }

  /// How it stands today, which the list and the page have to say alike.
  private String states(Assignment task) {
    var state = assignments.open(DIRECTOR, task.id()).assignment().state(clock.today());
    var listed = assignments.list(DIRECTOR, Ask.of(Map.of("task", task.task(), "state", state)));
    assertThat(listed.lines()).extracting(Assignment::id).containsExactly(task.id());
    return state;
  }

  private Assignment give(@Nullable LocalDate due) {
    var id = Uuid7.next();
    var unit =
        units.begin(
            Actor.system("test"),
            Unit.from(GIVEN.minusYears(1), Uuid7.next(), "Phòng " + id, "P", "division", null));
    return assignments.give(
        DIRECTOR,
        new Assignment(
            id,
            Assignment.Giver.PROVINCE,
            "31/CT-UBND",
            GIVEN,
            "Thực hiện chỉ đạo " + id,
            unit.id(),
            "",
            "",
            due,
            null,
            null,
            null));
  }

  private static Actor leadOf(Assignment task) {
    return actor("Mã Núi Xanh", Role.HEAD, task.leadUnit());
  }

  private static AssignmentStep step(AssignmentStep.Kind kind, LocalDate on) {
    return new AssignmentStep(Uuid7.next(), kind, on, "Đã làm", "");
  }

  private static Actor actor(String name, Role role, @Nullable UUID unit) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, unit);
  }
}
