package org.opendost.office.workplan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;

/// A unit that carries a project out, and those who write of it, in spring 2020.
record WorkplanExample(Units units, Projects projects, ProjectParts parts) {

  static final Actor SPECIALIST = actor("Lục Đồi Xanh", Role.SPECIALIST);
  static final Actor OTHER = actor("Bế Khe Núi", Role.SPECIALIST);
  static final Actor HEAD = actor("Mã Núi Cao", Role.HEAD);
  static final Actor CLERK = actor("Lý Sương Sớm", Role.CLERK);
  private static final Actor ADMINISTRATOR = actor("Quản trị", Role.ADMINISTRATOR);

  /// A Monday.
  static final LocalDate MONDAY = LocalDate.of(2020, 4, 6);

  Unit unit() {
    var unit =
        Unit.from(
            MONDAY.minusYears(3),
            Uuid7.next(),
            "Trung tâm " + Uuid7.next(),
            "TT",
            "public-service",
            null);
    return on(MONDAY, () -> units.begin(ADMINISTRATOR, unit));
  }

  /// A project of a hundred million, entered on the Monday.
  Project project() {
    var typed = typed(unit());
    return on(MONDAY, () -> projects.write(SPECIALIST, typed));
  }

  static Project typed(Unit unit) {
    return new Project(
        Uuid7.next(),
        "Trang trại thử nghiệm " + Uuid7.next(),
        Project.Kind.INVESTMENT,
        "15/QĐ-UBND",
        MONDAY.minusDays(90),
        unit.id(),
        "",
        100_000_000,
        2019,
        2021,
        null,
        1,
        "",
        false);
  }

  Milestone milestone(Project project, LocalDate planned) {
    var typed = milestone(project, planned, null);
    on(MONDAY, () -> plan(typed));
    return typed.as(1, SPECIALIST.name());
  }

  private Milestone plan(Milestone typed) {
    parts.plan(SPECIALIST, typed);
    return typed;
  }

  static Milestone milestone(Project project, LocalDate planned, @Nullable LocalDate done) {
    return new Milestone(
        Uuid7.next(), project.id(), "Bàn giao mặt bằng", planned, done, 1, "", false);
  }

  static Milestone reached(Milestone known, LocalDate done) {
    return new Milestone(
        known.id(),
        known.project(),
        known.name(),
        known.plannedOn(),
        done,
        known.version(),
        "",
        false);
  }

  static Payment payment(UUID project, long amount) {
    return new Payment(
        Uuid7.next(),
        project,
        MONDAY,
        Payment.Source.PROVINCIAL,
        amount,
        "UNC " + amount,
        "",
        false);
  }

  static Delay delay(Milestone of, Delay.Cause cause) {
    return new Delay(
        Uuid7.next(), of.id(), cause, MONDAY.minusDays(5), "Chờ hết giãn cách", "", null);
  }

  static <T> T on(LocalDate day, Supplier<T> work) {
    return OfficeClock.at(
        day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(), work::get);
  }

  static void onMonday(Runnable work) {
    on(
        MONDAY,
        () -> {
          work.run();
          return work;
        });
  }

  static Actor actor(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
