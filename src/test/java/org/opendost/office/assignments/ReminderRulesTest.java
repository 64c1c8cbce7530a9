package org.opendost.office.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.assignments.AssignmentExample.DIRECTOR;
import static org.opendost.office.assignments.AssignmentExample.actor;
import static org.opendost.office.assignments.AssignmentExample.at;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.notifications.Inbox;
import org.opendost.platform.register.Validity;

/// The department sets from which day on how long before its last day a task falls due soon.
@OfficeTest
class ReminderRulesTest {

  /// Days no other test reads.
  private static final LocalDate FROM = LocalDate.of(2041, 3, 1);

  private final AssignmentExample example;
  private final AssignmentReminders reminders;
  private final ReminderRules rules;
  private final Inbox inbox;

  ReminderRulesTest(
      Assignments assignments,
      AssignmentSteps steps,
      Units units,
      AssignmentReminders reminders,
      ReminderRules rules,
      Inbox inbox) {
    this.example = new AssignmentExample(assignments, steps, units);
    this.reminders = reminders;
    this.rules = rules;
    this.inbox = inbox;
  }

  @Test
  void remindsAndShelvesByTheRuleOfTheDay() {
    var unit = example.unit();
    var reader = actor("Mã Núi Xanh", Role.SPECIALIST, unit);
    example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, FROM.plusDays(6));
    rules.set(DIRECTOR, rule(7, FROM));
    assertThat(soon(reader, FROM.minusDays(1))).isEqualTo(new Urgent(0, 0, 0, 0, 3));
    assertThat(told(unit, FROM.minusDays(1))).isZero();
    assertThat(soon(reader, FROM)).isEqualTo(new Urgent(0, 0, 1, 0, 7));
    assertThat(told(unit, FROM)).isOne();
    assertThat(told(unit, FROM.plusDays(1))).isOne();
  }

  @Test
  void refusesDaysOutOfBoundsTheSameDayTwiceAndWhoeverMayNotSetThem() {
    var later = FROM.plusYears(1);
    var typed = rule(5, later);
    rules.set(DIRECTOR, typed);
    rules.set(DIRECTOR, typed);
    assertThat(rules.list(DIRECTOR)).filteredOn(rule -> rule.id().equals(typed.id())).hasSize(1);
    assertThatThrownBy(() -> rules.set(DIRECTOR, rule(6, later)))
        .hasMessageContaining("register.law.taken");
    for (int days : new int[] {0, -3, 61}) {
      assertThatThrownBy(() -> rules.set(DIRECTOR, rule(days, later.plusDays(1))))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("assignments.fault.days");
    }
    assertThatThrownBy(() -> rules.set(actor("Mã Núi Xanh", Role.HEAD, null), typed))
        .isInstanceOf(Forbidden.class);
  }

  private static ReminderRule rule(int days, LocalDate from) {
    return new ReminderRule(
        Uuid7.next(), days, new Validity(from, null, "Quy chế làm việc", true, ""));
  }

  private Urgent soon(Actor reader, LocalDate day) {
    return OfficeClock.at(
        AssignmentExample.noon(day), () -> example.assignments().urgent(reader, Urgent.Scope.UNIT));
  }

  private long told(UUID unit, LocalDate day) {
    at(day, reminders::remind);
    return inbox.list(actor("Mã Núi Xanh", Role.EDITOR, unit), null, false, 100).stream()
        .filter(notice -> notice.textKey().endsWith(".soon"))
        .count();
  }
}
