package org.opendost.science.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Validity;
import org.opendost.procedure.calendar.LegalLimit;
import org.opendost.procedure.calendar.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The times for tasks as dated data.
@OfficeTest
class TaskTermsTest {

  private static final Actor ADMINISTRATOR =
      new Actor(Uuid7.next(), "Quản Trị Mẫu", Set.of(Role.ADMINISTRATOR), null, null);
  private static final Actor HEAD =
      new Actor(Uuid7.next(), "Phạm Thị Mận", Set.of(Role.HEAD), null, null);

  private final TaskTerms terms;
  private final TaskTermRows rows;
  private final RegistrationTime registration;
  private final JdbcClient jdbc;

  TaskTermsTest(
      TaskTerms terms, TaskTermRows rows, RegistrationTime registration, JdbcClient jdbc) {
    this.terms = terms;
    this.rows = rows;
    this.registration = registration;
    this.jdbc = jdbc;
  }

  @Test
  void countsWhatTheCircularsSay() {
    // TT 04/2015 Đ.6 §1, Đ.12 §2; TT 11/2014 Đ.7 §1; TT 07/2016 Đ.18; TT 14/2014, form 12.
    var contracted = LocalDate.of(2019, 3, 1);
    var end = LocalDate.of(2020, 12, 31);
    assertThat(dues(Stage.IN_PROGRESS, "cap_tinh", contracted, end, LocalDate.of(2020, 1, 6)))
        .containsExactly("check 2020-03-02", "extension 2020-11-30", "acceptance 2021-02-01");
    assertThat(
            dues(
                Stage.IN_PROGRESS, "nong_thon_mien_nui", contracted, end, LocalDate.of(2020, 1, 6)))
        .contains("acceptance 2020-12-17");
    assertThat(dues(Stage.ACCEPTED, "cap_tinh", contracted, end, end))
        .containsExactly("registration 2021-02-19");
    assertThat(dues(Stage.REGISTERED, "cap_tinh", contracted, end, LocalDate.of(2025, 6, 1)))
        .containsExactly("application 2025-12-31");
    assertThat(dues(Stage.REGISTERED, "cap_tinh", contracted, end, LocalDate.of(2026, 1, 1)))
        .isEmpty();
  }

  @Test
  void aChangedTimeMovesADueFromItsDayAndNotBefore() {
    var day = LocalDate.of(2090, 3, 1);
    var line = term(TaskTerm.ACCEPTANCE, Limit.workingDays(5), day, null);
    terms.set(ADMINISTRATOR, line);
    try {
      var before = running(day.minusDays(1));
      var after = running(day);
      assertThat(before).contains("acceptance 2090-03-30");
      assertThat(after).contains("acceptance 2090-03-08");
    } finally {
      takeBack(line);
    }
    assertThat(running(day)).contains("acceptance 2090-03-31");
  }

  @Test
  void aChangedTimeMovesTheLastDayToAskForAnExtension() {
    var day = LocalDate.of(2091, 3, 1);
    var line = term(TaskTerm.EXTENSION_REQUEST, Limit.months(2), day, null);
    terms.set(ADMINISTRATOR, line);
    try {
      assertThat(running(day)).contains("extension 2091-01-01");
      assertThat(running(day.minusDays(1))).contains("extension 2091-01-28");
      assertThat(fault(day, LocalDate.of(2091, 1, 2)))
          .containsExactly("tasks.fault.extension-late");
      assertThat(fault(day, LocalDate.of(2091, 1, 1))).isEmpty();
      assertThat(fault(day.minusDays(1), LocalDate.of(2091, 1, 28))).isEmpty();
    } finally {
      takeBack(line);
    }
  }

  @Test
  void warnsAsFarAheadAsTheDepartmentSetFromThatDayOn() {
    var day = LocalDate.of(2092, 3, 3);
    var line = term(TaskTerm.WARNING, Limit.calendarDays(60), day, day.plusDays(1));
    terms.set(ADMINISTRATOR, line);
    try {
      var due = day.plusDays(50);
      assertThat(acceptance(due, day.minusDays(1))).isEqualTo(Due.Tone.AHEAD);
      assertThat(acceptance(due, day)).isEqualTo(Due.Tone.SOON);
    } finally {
      takeBack(line);
    }
  }

  @Test
  void setsOneLineForADoubleClickAndNoneTwiceForADay() {
    var line = term(TaskTerm.CHECK, Limit.months(6), LocalDate.of(2093, 1, 1), null);
    terms.set(ADMINISTRATOR, line);
    terms.set(ADMINISTRATOR, line);
    try {
      assertThat(terms.all(HEAD)).filteredOn(each -> each.id().equals(line.id())).hasSize(1);
      assertThat(faults(term(TaskTerm.CHECK, Limit.months(3), LocalDate.of(2093, 1, 1), null)))
          .containsExactly("register.law.taken");
    } finally {
      takeBack(line);
    }
  }

  @Test
  void refusesAUnitThatTheTimeIsNotCountedIn() {
    var day = LocalDate.of(2094, 1, 1);
    assertThat(faults(term(TaskTerm.EXTENSION_LONG, Limit.workingDays(9), day, null)))
        .containsExactly("tasks.fault.term-unit");
    assertThat(faults(term(TaskTerm.CHECK, Limit.hours(9), day, null)))
        .containsExactly("tasks.fault.term-unit");
  }

  @Test
  void onlyTheAdministratorSetsATime() {
    assertThatThrownBy(
            () ->
                terms.set(
                    HEAD, term(TaskTerm.CHECK, Limit.months(6), LocalDate.of(2095, 1, 1), null)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> terms.require(HEAD)).isInstanceOf(Forbidden.class);
  }

  private List<String> running(LocalDate end) {
    return dues(Stage.IN_PROGRESS, "cap_tinh", end.minusYears(1), end, end.minusMonths(6));
  }

  private List<String> dues(
      Stage stage, String programme, LocalDate contracted, LocalDate end, LocalDate today) {
    return of(stage, programme, contracted, end, today).stream()
        .map(due -> due.what() + " " + due.on())
        .toList();
  }

  private List<Due> of(
      Stage stage, String programme, LocalDate contracted, LocalDate end, LocalDate today) {
    return Dues.of(
        new Dues.Subject(stage, programme, contracted, end, false, contracted, null, end, true),
        rows.book(),
        registration,
        today);
  }

  /// How near the due is whose last day follows from an end thirty days earlier.
  private Due.Tone acceptance(LocalDate due, LocalDate today) {
    return of(Stage.IN_PROGRESS, "cap_tinh", today.minusYears(1), due.minusDays(30), today).stream()
        .filter(each -> each.what().equals("acceptance"))
        .findFirst()
        .orElseThrow()
        .tone();
  }

  private List<String> fault(LocalDate end, LocalDate asked) {
    var faults = new Faults();
    AdjustmentRules.check(
        faults,
        rows.book(),
        new AdjustmentRules.Subject(end.minusYears(1), end, "cap_tinh", "", false),
        new Adjustment(
            Adjustment.EXTENSION, asked, asked, "1/QĐ", end.plusMonths(1), "Lý do", false, false));
    return faults.list().stream().map(Fault::key).toList();
  }

  private List<String> faults(LegalLimit<TaskTerm> term) {
    try {
      terms.set(ADMINISTRATOR, term);
      return List.of();
    } catch (InvalidInput refused) {
      return refused.faults().stream().map(Fault::key).toList();
    }
  }

  private static LegalLimit<TaskTerm> term(
      TaskTerm code, Limit limit, LocalDate from, @Nullable LocalDate until) {
    return new LegalLimit<>(
        Uuid7.next(), code, limit, new Validity(from, until, "Văn bản mẫu, Điều 1", false, ""));
  }

  private void takeBack(LegalLimit<TaskTerm> line) {
    jdbc.sql("delete from tasks.term where id = :id").param("id", line.id()).update();
    jdbc.sql(
            "update tasks.term set until_on = null where code = :code and until_on >= '2089-01-01'")
        .param("code", line.code().name())
        .update();
  }
}
