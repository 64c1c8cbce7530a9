package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opendost.reporting.reports.ReportTrial.DIRECTOR;
import static org.opendost.reporting.reports.ReportTrial.SPECIALIST;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Units answer for the sections of a report before it is signed.
@OfficeTest
class ReportSectionsTest {

  private static final Actor ADMINISTRATOR =
      new Actor(Uuid7.next(), "Quản trị", Set.of(Role.ADMINISTRATOR), null, null);
  private static final String PROSE =
      "# I. Tiếp dân\n> Phòng Thử\nĐã tiếp {{trial.visits}} lượt.\n\n# II. Việc khác\nKhông có.";

  private final ReportTrial trial;
  private final Templates templates;
  private final Reports reports;
  private final ReportDrafts drafts;
  private final ReportSections sections;
  private final SectionReminders reminders;
  private final Units units;
  private final OfficeClock clock;
  private final JdbcClient jdbc;
  private Actor head = new Actor(Uuid7.next(), "Trưởng phòng", Set.of(Role.HEAD), null, null);
  private UUID unit = Uuid7.next();

  ReportSectionsTest(
      ReportTrial trial,
      Templates templates,
      Reports reports,
      ReportDrafts drafts,
      ReportSections sections,
      SectionReminders reminders,
      Units units,
      OfficeClock clock,
      JdbcClient jdbc) {
    this.trial = trial;
    this.templates = templates;
    this.reports = reports;
    this.drafts = drafts;
    this.sections = sections;
    this.reminders = reminders;
    this.units = units;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void aDraftAndAUnit() {
    unit =
        units
            .begin(
                ADMINISTRATOR,
                Unit.from(
                    LocalDate.of(2019, 1, 1), Uuid7.next(), "Phòng " + unit, "P", "division", null))
            .id();
    head = new Actor(Uuid7.next(), "Trưởng phòng", Set.of(Role.HEAD), null, unit);
    if (templates.all(SPECIALIST).stream().noneMatch(one -> one.code().equals("cac-phan"))) {
      templates.save(SPECIALIST, new TemplateText(Uuid7.next(), "cac-phan", "Các phần", PROSE, 0));
    }
    trial.visit("Một");
    drafts.draft(
        SPECIALIST,
        new NewReport(
            Uuid7.next(),
            trial.code(),
            "Báo cáo",
            trial.day(),
            trial.day().plusDays(9),
            null,
            "cac-phan"));
  }

  @Test
  void areWhatTheTemplateSaysSomebodyAnswersFor() {
    assertThat(sections.of(SPECIALIST, trial.code()))
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.title()).isEqualTo("I. Tiếp dân");
              assertThat(section.answers()).isEqualTo("Phòng Thử");
              assertThat(section.text()).isEqualTo("Đã tiếp 01 lượt.");
            });
  }

  @Test
  void letNobodySignBeforeEverySectionGivenOutIsApproved() {
    int moves = assign();
    assertThat(refusal(() -> reports.sign(DIRECTOR, trial.code(), moves)).key())
        .isEqualTo("reports.section-open");
    approve();
    assertThat(reports.sign(DIRECTOR, trial.code(), moves).sign()).isNotNull();
  }

  @Test
  void areApprovedOnlyAsLongAsTheySayWhatWasApproved() {
    assign();
    approve();
    trial.visit("Hai");
    int moves = drafts.recompute(SPECIALIST, trial.code(), 1).moves();

    assertThat(sections.of(head, trial.code())).allMatch(Section::isOvertaken);
    assertThat(refusal(() -> reports.sign(DIRECTOR, trial.code(), moves)).key())
        .isEqualTo("reports.section-open");
    approve();
    assertThat(sections.of(head, trial.code())).allMatch(Section::isApproved);
  }

  @Test
  void areNotApprovedUnseen() {
    assign();
    var seen = sections.of(head, trial.code()).getFirst().mark();
    trial.visit("Hai");
    drafts.recompute(SPECIALIST, trial.code(), 1);
    assertThat(refusal(() -> sections.approve(head, trial.code(), 0, seen)).key())
        .isEqualTo("reports.section-moved");
  }

  @Test
  void areApprovedByTheHeadOfTheUnitAlone() {
    assign();
    var mark = sections.of(head, trial.code()).getFirst().mark();
    var other = new Actor(Uuid7.next(), "Người khác", Set.of(Role.HEAD), null, Uuid7.next());
    assertThat(refusal(() -> sections.approve(other, trial.code(), 0, mark)).key())
        .isEqualTo("reports.section-not-yours");
    var specialist = new Actor(Uuid7.next(), "A", Set.of(Role.SPECIALIST), null, unit);
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> sections.approve(specialist, trial.code(), 0, mark));
  }

  @Test
  void areGivenOnceByADoubleClickAndTellTheSecondOfTwoOfficers() {
    assign();
    assign();
    var other = new Actor(Uuid7.next(), "Người khác", Set.of(Role.SPECIALIST), null, null);
    assertThat(
            refusal(() -> sections.assign(other, trial.code(), 0, clock.today(), Map.of(0, unit)))
                .key())
        .isEqualTo("reports.overtaken.assigned");
  }

  @Test
  void refuseADayThatIsPastAndAUnitThatDoesNotStand() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                sections.assign(
                    SPECIALIST,
                    trial.code(),
                    0,
                    clock.today().minusDays(1),
                    Map.of(0, Uuid7.next())))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::field)
                    .containsExactly("due", "unit-0"));
  }

  @Test
  void remindTheirUnitOnceTheDayBefore() {
    sections.assign(SPECIALIST, trial.code(), 0, clock.today().plusDays(1), Map.of(0, unit));
    reminders.remind();
    assertThat(
            jdbc.sql(
                    "select reminded from reports.section s join reports.report r on r.id ="
                        + " s.report_id where r.code = :code")
                .param("code", trial.code())
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  private int assign() {
    return sections
        .assign(SPECIALIST, trial.code(), 0, clock.today().plusDays(3), Map.of(0, unit))
        .moves();
  }

  private void approve() {
    var mark = sections.of(head, trial.code()).getFirst().mark();
    sections.approve(head, trial.code(), 0, mark);
  }

  private static Fault refusal(ThrowingCallable work) {
    var thrown = catchThrowableOfType(InvalidInput.class, work);
    return thrown.faults().getFirst();
  }
}
