package org.opendost.office.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.register.Ask;

/// A director who gives tasks to units of a believable department, in spring 2020.
record AssignmentExample(Assignments assignments, AssignmentSteps steps, Units units) {

  static final LocalDate GIVEN = LocalDate.of(2020, 3, 31);
  static final LocalDate DUE = GIVEN.plusDays(10);
  static final Actor DIRECTOR = actor("Bế Rừng Già", Role.DIRECTOR, null);
  static final Actor DEPUTY = actor("Lương Đá Trắng", Role.DEPUTY, null);

  Assignment given(@Nullable LocalDate due) {
    return given(DIRECTOR, Given.Giver.PROVINCE, unit(), due);
  }

  Assignment given(Actor by, Given.Giver giver, UUID lead, @Nullable LocalDate due) {
    var id = Uuid7.next();
    return assignments.give(
        by,
        new Given(
            id,
            giver,
            "31/CT-UBND ngày 31/3/2020",
            GIVEN,
            "Thực hiện chỉ đạo " + id,
            lead,
            null,
            List.of(),
            "",
            due));
  }

  UUID unit() {
    var id = Uuid7.next();
    return units
        .begin(
            Actor.system("test"),
            Unit.from(GIVEN.minusYears(1), id, "Phòng " + id, "P", "division", null))
        .id();
  }

  Assignment done(Assignment task, LocalDate on) {
    return steps.follow(leadOf(task), task.id(), step(AssignmentStep.Kind.DONE, on));
  }

  Assignment confirmed(Assignment task, LocalDate on) {
    return steps.answer(DIRECTOR, task.id(), step(AssignmentStep.Kind.CONFIRMED, on));
  }

  Assignment asked(Assignment task, LocalDate until) {
    return steps.follow(
        leadOf(task), task.id(), step(AssignmentStep.Kind.EXTENSION_ASKED, GIVEN, until));
  }

  /// The ids of the tasks the list gives for the filters.
  List<UUID> listed(Map<String, String> filters) {
    return assignments.list(DIRECTOR, Ask.of(filters)).lines().stream()
        .map(Assignment::id)
        .toList();
  }

  static Actor leadOf(Assignment task) {
    return actor("Mã Núi Xanh", Role.HEAD, task.given().leadUnit());
  }

  static AssignmentStep step(AssignmentStep.Kind kind, LocalDate on) {
    return step(kind, on, null);
  }

  static AssignmentStep step(AssignmentStep.Kind kind, LocalDate on, @Nullable LocalDate due) {
    return AssignmentStep.typed(Uuid7.next(), kind, on, "Đã làm", "", due);
  }

  static Actor actor(String name, Role role, @Nullable UUID unit) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, unit);
  }

  static void at(LocalDate day, Runnable work) {
    OfficeClock.at(noon(day), work);
  }

  static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(OfficeClock.ZONE).toInstant();
  }
}
