package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opendost.reporting.reports.ReportSearch.Sort.PERIOD;
import static org.opendost.reporting.reports.ReportTrial.DIRECTOR;
import static org.opendost.reporting.reports.ReportTrial.SPECIALIST;

import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ReportsTest {

  private final ReportTrial trial;
  private final Reports reports;
  private final ReportDrafts drafts;
  private final JdbcClient jdbc;

  ReportsTest(ReportTrial trial, Reports reports, ReportDrafts drafts, JdbcClient jdbc) {
    this.trial = trial;
    this.reports = reports;
    this.drafts = drafts;
    this.jdbc = jdbc;
  }

  @Test
  void tellsTheSecondSignerWhoSignedFirst() {
    trial.draft();
    reports.sign(DIRECTOR, trial.code(), 0);

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.sign(ReportTrial.officer("Phó", Role.DEPUTY), trial.code(), 0))
        .satisfies(
            refused ->
                assertThat(refused.faults().getFirst().arguments())
                    .containsExactly("Nông Văn Mẫu"));
  }

  @Test
  void signsTwiceByOneOfficersDoubleClickAndOnlyOnce() {
    trial.draft();
    var first = reports.sign(DIRECTOR, trial.code(), 0);
    assertThat(reports.sign(DIRECTOR, trial.code(), 0).sign()).isEqualTo(first.sign());
  }

  @Test
  void takesAnotherOfficerOfTheSameNameForNobodysDoubleClick() {
    trial.draft();
    reports.submit(SPECIALIST, trial.code(), 0);
    var namesake = ReportTrial.officer(SPECIALIST.name(), Role.SPECIALIST);

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.submit(namesake, trial.code(), 0))
        .satisfies(
            refused ->
                assertThat(ReportTrial.key(refused)).isEqualTo("reports.overtaken.submitted"));
  }

  @Test
  void letsNobodySignFiguresOtherThanThoseLookedAt() {
    trial.visit("Một");
    trial.draft();
    trial.visit("Hai");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.sign(DIRECTOR, trial.code(), 0))
        .satisfies(
            refused -> assertThat(ReportTrial.key(refused)).isEqualTo("reports.figures-moved"));

    drafts.recompute(SPECIALIST, trial.code(), 0);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.sign(DIRECTOR, trial.code(), 0))
        .satisfies(
            refused ->
                assertThat(ReportTrial.key(refused)).isEqualTo("reports.overtaken.computed"));
    var signed = reports.sign(DIRECTOR, trial.code(), 1);
    assertThat(ReportTrial.value(signed)).isEqualTo(2);
  }

  @Test
  void givesADraftUpWithAReasonAndKeepsIt() {
    trial.draft();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.withdraw(SPECIALIST, trial.code(), 0, " "));
    var gone = reports.withdraw(SPECIALIST, trial.code(), 0, "Lập nhầm kỳ");
    assertThat(gone.state()).isEqualTo(State.WITHDRAWN);
    assertThat(reports.read(SPECIALIST, trial.code()).withdrawal()).isEqualTo("Lập nhầm kỳ");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.sign(DIRECTOR, trial.code(), 1))
        .satisfies(
            refused -> assertThat(ReportTrial.key(refused)).isEqualTo("reports.already-withdrawn"));
  }

  @Test
  void tellsThoseWhoSignOfASubmittedDraftOnce() {
    trial.draft();
    reports.submit(SPECIALIST, trial.code(), 0);
    assertThat(reports.submit(SPECIALIST, trial.code(), 0).isSubmitted()).isTrue();
    assertThat(
            jdbc.sql("select count(*) from notifications.notification where href = :href")
                .param("href", "/office/reports/" + trial.code())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
    assertThat(reports.sign(DIRECTOR, trial.code(), 1).state()).isEqualTo(State.SIGNED);
  }

  @Test
  void letsNobodyElseDraftSignOrPublish() {
    trial.draft();
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> reports.sign(SPECIALIST, trial.code(), 0));
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> reports.publish(SPECIALIST, trial.code()));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.publish(DIRECTOR, trial.code()));
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> drafts.recompute(Actor.PUBLIC, trial.code(), 0));
  }

  @Test
  void listsReportsByPagesWithoutLosingOne() {
    var mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    for (int i = 0; i < 5; i++) {
      drafts.draft(
          SPECIALIST,
          new NewReport(
              Uuid7.next(),
              mark + "-" + i,
              "Công tác " + mark,
              trial.day(),
              trial.day(),
              null,
              "trial"));
    }
    for (var sort : ReportSearch.Sort.values()) {
      var seen = new HashSet<String>();
      String after = null;
      do {
        var page =
            reports.list(
                SPECIALIST,
                new ReportSearch("cong tac " + mark, State.DRAFT, null, sort, true, after),
                2);
        page.lines().forEach(line -> assertThat(seen.add(line.code())).isTrue());
        after = page.next();
      } while (after != null);
      assertThat(seen).hasSize(5);
    }
    assertThat(
            reports
                .published(SPECIALIST, new ReportSearch(mark, null, null, PERIOD, true, null), 9)
                .lines())
        .isEmpty();
  }
}
