package org.opendost.office.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.assignments.AssignmentExample.DEPUTY;
import static org.opendost.office.assignments.AssignmentExample.DIRECTOR;
import static org.opendost.office.assignments.AssignmentExample.DUE;
import static org.opendost.office.assignments.AssignmentExample.GIVEN;
import static org.opendost.office.assignments.AssignmentExample.actor;
import static org.opendost.office.assignments.AssignmentExample.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.mergers.MergerExample;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.AssignmentStep.Kind;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.notifications.Inbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever gave a task gives it to another unit or officer: the course keeps the earlier one, both
/// are told, the counts of a unit hold what it leads today, and figures of a day count the task for
/// the lead of that day.
@OfficeTest
class LeadChangeTest {

  private static final LocalDate CHANGED = GIVEN.plusDays(4);

  private final Assignments assignments;
  private final AssignmentExample example;
  private final AssignmentLeads leads;
  private final MergerExample mergers;
  private final Inbox inbox;
  private final JdbcClient jdbc;

  LeadChangeTest(
      Assignments assignments,
      AssignmentSteps steps,
      Units units,
      AssignmentLeads leads,
      MergerExample mergers,
      Inbox inbox,
      JdbcClient jdbc) {
    this.assignments = assignments;
    this.example = new AssignmentExample(assignments, steps, units);
    this.leads = leads;
    this.mergers = mergers;
    this.inbox = inbox;
    this.jdbc = jdbc;
  }

  @Test
  void goesToAnotherUnitWithItsCourseAndTellsBoth() {
    var task = example.given(DUE);
    var former = task.given().leadUnit();
    var unit = example.unit();
    var typed = to(unit, CHANGED);
    var after = leads.change(DIRECTOR, task.id(), typed);
    assertThat(leads.change(DIRECTOR, task.id(), typed)).isEqualTo(after);
    assertThat(after.given().leadUnit()).isEqualTo(unit);
    assertThat(after.dueOn()).isEqualTo(DUE);
    var steps = assignments.open(DIRECTOR, task.id()).steps();
    assertThat(steps)
        .extracting(AssignmentStep::change)
        .containsExactly(new LeadChange("Phòng " + former, "", "Phòng " + unit, ""));
    assertThat(told(former))
        .containsExactly("assignments.notice.given", "assignments.notice.lead-lost");
    assertThat(told(unit)).containsExactly("assignments.notice.lead-taken");
    assertThatThrownBy(() -> example.done(task, DUE)).hasMessageContaining("Phòng " + unit);
    assertThatThrownBy(() -> example.done(after, CHANGED.minusDays(1)))
        .hasMessageContaining("assignments.fault.before-lead");
    assertThat(example.done(after, CHANGED).doneOn()).isEqualTo(CHANGED);
    assertThatThrownBy(() -> leads.change(DIRECTOR, task.id(), to(former, DUE)))
        .hasMessageContaining("assignments.fault.reported");
  }

  @Test
  void countsForTheLeadOfTheDay() {
    var task = example.given(DUE);
    var former = task.given().leadUnit();
    var unit = example.unit();
    var after = leads.change(DIRECTOR, task.id(), to(unit, DUE.plusDays(2)));
    assertThat(ofDay("running", task, DUE.plusDays(1))).containsExactly("Phòng " + former);
    assertThat(ofDay("running", task, DUE.plusDays(2))).containsExactly("Phòng " + unit);
    assertThat(ofDay("running_in_time", task, DUE)).containsExactly("Phòng " + former);
    assertThat(ofDay("running_late", task, DUE)).isEmpty();
    assertThat(ofDay("running_late", task, DUE.plusDays(1))).containsExactly("Phòng " + former);
    assertThat(ofDay("running_late", task, DUE.plusDays(3))).containsExactly("Phòng " + unit);
    example.confirmed(example.done(after, DUE.plusDays(5)), DUE.plusDays(6));
    assertThat(ofDay("running_late", task, DUE.plusDays(4))).containsExactly("Phòng " + unit);
    assertThat(ofDay("running_late", task, DUE.plusDays(5))).isEmpty();
    assertThat(happened("given", task)).isEqualTo("Phòng " + former);
    assertThat(happened("done", task)).isEqualTo("Phòng " + unit);
    assertThat(assignments.tallies(DIRECTOR, former, null, null)).isEmpty();
    assertThat(assignments.tallies(DIRECTOR, unit, null, null).getFirst().doneLate()).isOne();
    assertThat(example.listed(Map.of("unit", unit.toString(), "tally", "done-late"))).hasSize(1);
  }

  @Test
  void countsForTheSecondUnitOnTheDayOnWhichBothLed() {
    var task = example.given(DUE);
    var unit = example.unit();
    var third = example.unit();
    leads.change(DIRECTOR, task.id(), to(unit, GIVEN));
    assertThat(happened("given", task)).isEqualTo("Phòng " + unit);
    leads.change(DIRECTOR, task.id(), to(third, CHANGED));
    assertThat(ofDay("running", task, GIVEN)).containsExactly("Phòng " + unit);
    assertThat(ofDay("running", task, CHANGED)).containsExactly("Phòng " + third);
    assertThatThrownBy(() -> leads.change(DIRECTOR, task.id(), to(unit, CHANGED.minusDays(1))))
        .hasMessageContaining("assignments.fault.before-lead");
  }

  @Test
  void leavesWhatAMergedUnitLedToItUntilTheMerger() {
    var unit = mergers.unit();
    var task = example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, null);
    var name = task.leadUnitName();
    var merger = mergers.signed(mergers.drafted(unit));
    assertThat(mergers.carriedOut(merger)).isOne();
    var leading =
        jdbc.sql(
                "select unit_name from assignments.lead where assignment_id = :id order by from_on,"
                    + " until_on")
            .param("id", task.id())
            .query(String.class)
            .list();
    assertThat(leading).containsExactly(name, merger.name());
  }

  @Test
  void takesTheNewLeadOutOfThoseThatWorkAlong() {
    var one = example.unit();
    var two = example.unit();
    var task =
        assignments.give(
            DIRECTOR,
            new Given(
                Uuid7.next(),
                Given.Giver.DIRECTOR,
                "",
                GIVEN,
                "Việc chung",
                example.unit(),
                null,
                List.of(one, two),
                "",
                DUE));
    var after = leads.change(DIRECTOR, task.id(), to(one, CHANGED));
    assertThat(after.given().coLeadUnits()).containsExactly(two);
    assertThat(after.coLeadNames()).isEqualTo("Phòng " + two);
  }

  @Test
  void isChangedOnlyByWhoGaveItAndTheDirectorAndOnlyWithAReason() {
    var head = actor("Mã Núi Xanh", Role.HEAD, null);
    var task = example.given(head, Given.Giver.DIRECTOR, example.unit(), DUE);
    var unit = example.unit();
    assertThatThrownBy(() -> leads.change(DEPUTY, task.id(), to(unit, CHANGED)))
        .hasMessageContaining("assignments.fault.lead-not-the-giver");
    assertThat(leads.mayChange(DEPUTY, task)).isFalse();
    assertThatThrownBy(
            () ->
                leads.change(
                    actor("Lục Khe Đá", Role.SPECIALIST, null), task.id(), to(unit, CHANGED)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () ->
                leads.change(
                    head,
                    task.id(),
                    new NewLead(
                        Uuid7.next(), task.given().leadUnit(), null, GIVEN.minusDays(1), " ", "")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactlyInAnyOrder("lead", "on", "on", "words"));
    assertThatThrownBy(() -> leads.change(head, task.id(), to(Uuid7.next(), CHANGED)))
        .hasMessageContaining("assignments.fault.unit-ended");
    assertThat(leads.change(head, task.id(), to(unit, CHANGED)).leadUnitName())
        .isEqualTo("Phòng " + unit);
    example.steps().answer(DIRECTOR, task.id(), step(Kind.WITHDRAWN, DUE));
    assertThatThrownBy(() -> leads.change(head, task.id(), to(example.unit(), DUE)))
        .hasMessageContaining("assignments.fault.closed");
  }

  private static NewLead to(UUID unit, LocalDate on) {
    return new NewLead(Uuid7.next(), unit, null, on, "Đúng chức năng hơn", "");
  }

  private List<String> told(UUID unit) {
    return inbox.list(actor("Mã Núi Xanh", Role.EDITOR, unit), null, false, 100).stream()
        .map(notice -> notice.textKey())
        .filter(key -> key.startsWith("assignments."))
        .sorted()
        .toList();
  }

  /// The units that a figure of the day counts the task for.
  private List<String> ofDay(String view, Assignment task, LocalDate day) {
    return jdbc.sql(
            "select lead_unit from assignments.report_"
                + view
                + " where id = :id and from_on <= :day and coalesce(until_on, 'infinity') >= :day")
        .param("id", task.id())
        .param("day", day)
        .query(String.class)
        .list();
  }

  private String happened(String view, Assignment task) {
    return jdbc.sql("select lead_unit from assignments.report_" + view + " where id = :id")
        .param("id", task.id())
        .query(String.class)
        .single();
  }
}
