package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opendost.reporting.reports.ReportTrial.DIRECTOR;
import static org.opendost.reporting.reports.ReportTrial.SPECIALIST;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ReportDraftsTest {

  private final ReportTrial trial;
  private final Reports reports;
  private final ReportDrafts drafts;
  private final JdbcClient jdbc;

  ReportDraftsTest(ReportTrial trial, Reports reports, ReportDrafts drafts, JdbcClient jdbc) {
    this.trial = trial;
    this.reports = reports;
    this.drafts = drafts;
    this.jdbc = jdbc;
  }

  @Test
  void saysInProseWhatTheRecordsCount() {
    trial.visit("Một");
    trial.visit("Hai");

    var report = trial.draft();

    assertThat(report.passages().getFirst().text())
        .startsWith("Đã tiếp 02 lượt từ 01/")
        .endsWith(".");
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBeginsBesideTheField() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                drafts.draft(
                    SPECIALIST,
                    new NewReport(
                        Uuid7.next(),
                        trial.code(),
                        "Báo cáo",
                        trial.day(),
                        trial.day().minusDays(1),
                        null,
                        "trial")))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.field()).isEqualTo("to")));
  }

  @Test
  void makesOneReportOfADoubleClick() {
    var twice =
        new NewReport(
            Uuid7.next(),
            trial.code(),
            "Báo cáo",
            trial.day(),
            trial.day().plusDays(9),
            null,
            "trial");
    var first = drafts.draft(SPECIALIST, twice);
    assertThat(drafts.draft(SPECIALIST, twice).id()).isEqualTo(first.id());
  }

  @Test
  void showsWhichFiguresTheLastComputingChanged() {
    trial.visit("Một");
    assertThat(trial.draft().moved()).isEmpty();
    trial.visit("Hai");
    assertThat(drafts.recompute(SPECIALIST, trial.code(), 0).moved())
        .singleElement()
        .satisfies(figure -> assertThat(figure.writtenBefore()).isEqualTo("01"));
  }

  @Test
  void computesADraftAsOfAMomentAndRefusesOneToCome() {
    trial.visit("Một");
    // The history's own clock, so that the moment lies between the two.
    var then =
        jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
    trial.visit("Hai");
    var wanted =
        new NewReport(
            Uuid7.next(),
            trial.code(),
            "Báo cáo",
            trial.day(),
            trial.day().plusDays(9),
            then,
            "trial");
    assertThat(ReportTrial.value(drafts.draft(SPECIALIST, wanted))).isEqualTo(1);
    var signed = reports.sign(DIRECTOR, trial.code(), 0);
    assertThat(signed.asOf()).isEqualTo(then);

    var tomorrow = then.plus(1, ChronoUnit.DAYS);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                drafts.draft(
                    SPECIALIST,
                    new NewReport(
                        Uuid7.next(),
                        trial.code() + "-2",
                        "B",
                        trial.day(),
                        trial.day(),
                        tomorrow,
                        "trial")))
        .satisfies(
            refused -> assertThat(ReportTrial.key(refused)).isEqualTo("indicators.as-of.to-come"));
  }

  @Test
  void correctsASignedReportByANewIssueThatNamesTheOld() {
    trial.visit("Một");
    trial.draft();
    var wanted = new NewIssue(Uuid7.next(), trial.code() + "-l2", "Thiếu một lượt.");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> drafts.correct(SPECIALIST, trial.code(), wanted));
    reports.sign(DIRECTOR, trial.code(), 0);
    trial.visit("Hai");

    var next = drafts.correct(SPECIALIST, trial.code(), wanted);

    assertThat(drafts.correct(SPECIALIST, trial.code(), wanted).id()).isEqualTo(next.id());
    assertThat(next.issue()).isEqualTo(2);
    assertThat(next.corrects())
        .isEqualTo(new Report.Corrects(trial.code(), "Báo cáo", "Thiếu một lượt."));
    assertThat(ReportTrial.value(next)).isEqualTo(2);
    var old = reports.read(DIRECTOR, trial.code());
    assertThat(ReportTrial.value(old)).isEqualTo(1);
    assertThat(old.correctedBy()).isEqualTo(new Report.Issue(trial.code() + "-l2", State.DRAFT));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                drafts.correct(
                    SPECIALIST,
                    trial.code(),
                    new NewIssue(Uuid7.next(), trial.code() + "-l3", "Nữa")))
        .satisfies(
            refused -> assertThat(ReportTrial.key(refused)).isEqualTo("reports.already-corrected"));
  }
}
