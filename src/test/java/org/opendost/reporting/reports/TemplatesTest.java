package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.indicators.Period;

@OfficeTest
class TemplatesTest {

  private static final Actor PLANNER =
      new Actor(Uuid7.next(), "Lục Thị Thử", Set.of(Role.SPECIALIST), null, null);
  private static final Actor HEAD =
      new Actor(Uuid7.next(), "Hà Văn Mẫu", Set.of(Role.HEAD), null, null);

  private final Templates templates;
  private final ReportDrafts drafts;
  private final String code = "t-" + UUID.randomUUID();

  TemplatesTest(Templates templates, ReportDrafts drafts) {
    this.templates = templates;
    this.drafts = drafts;
  }

  @Test
  void namesTheLineAndTheNearestNamesOfWhatIsNoIndicator() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                save(
                    "Một dòng.\n\nCó {{trial.visit}} lượt.\nTừ {{period.form}} và {trial.stays}",
                    0))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::field, Fault::key, fault -> fault.arguments().getFirst())
                    .containsExactly(
                        tuple("prose", "reports.unknown-indicator", 3),
                        tuple("prose", "reports.unknown-indicator", 4),
                        tuple("prose", "reports.open-brace", 4)))
        .satisfies(
            refused -> {
              assertThat((String) refused.faults().getFirst().arguments().get(2))
                  .startsWith("trial.visits");
              assertThat((String) refused.faults().get(1).arguments().get(2))
                  .startsWith("period.from");
            });
  }

  @Test
  void keepsEveryVersionAndTheOneAReportWasDrawnFrom() {
    save("Có {{trial.visits}} lượt.", 0);
    var day = LocalDate.of(3200, 1, 1);
    var report =
        drafts.draft(PLANNER, new NewReport(Uuid7.next(), code, "Thử", day, day, null, code));
    save("Đã có {{trial.visits}} lượt.", 1);

    assertThat(templates.versions(PLANNER, code))
        .extracting(Template::version, Template::reports)
        .containsExactly(tuple(2, 0), tuple(1, 1));
    assertThat(drafts.recompute(PLANNER, code, 0).prose()).isEqualTo(report.prose());
    assertThat(report.prose()).isEqualTo("Có {{trial.visits}} lượt.");
  }

  @Test
  void tellsTheSecondWhoSavesWhoWasFirst() {
    save("Một.", 0);
    templates.save(HEAD, text("Hai.", 1));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> save("Ba.", 1))
        .satisfies(
            refused ->
                assertThat(refused.faults().getFirst().arguments())
                    .containsExactly("Hà Văn Mẫu", "2"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> save("Ba.", 0))
        .satisfies(refused -> assertThat(refused.faults().getFirst().field()).isEqualTo("code"));
  }

  @Test
  void makesOneVersionOfADoubleClickAndNoneOfNoChange() {
    var twice = text("Một.", 0);
    templates.save(PLANNER, twice);
    templates.save(PLANNER, twice);
    save("Một.", 1);
    assertThat(templates.versions(PLANNER, code)).hasSize(1);
  }

  @Test
  void showsWhatAProseWouldSayWithoutSavingIt() {
    var day = LocalDate.of(3201, 1, 1);
    var preview =
        templates.preview(
            PLANNER, "# Phần\n\nCó {{trial.visits}} lượt.", new Period(day, day), null);
    assertThat(preview.passages().getLast().text()).isEqualTo("Có 0 lượt.");
    assertThat(templates.all(PLANNER)).noneMatch(one -> one.code().equals(code));
  }

  @Test
  void isWrittenByPlannersAndHeadsOnly() {
    var editor = new Actor(Uuid7.next(), "B", Set.of(Role.EDITOR), null, null);
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> templates.save(editor, text("Một.", 0)));
  }

  private Template save(String prose, int base) {
    return templates.save(PLANNER, text(prose, base));
  }

  private TemplateText text(String prose, int base) {
    return new TemplateText(Uuid7.next(), code, "Mẫu thử", prose, base);
  }
}
