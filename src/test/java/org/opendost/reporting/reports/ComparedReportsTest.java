package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.reporting.reports.ReportTrial.DIRECTOR;
import static org.opendost.reporting.reports.ReportTrial.SPECIALIST;

import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.database.Uuid7;
import org.opendost.reporting.indicators.Difference.Way;

@OfficeTest
class ComparedReportsTest {

  private final ReportTrial trial;
  private final Reports reports;
  private final ReportDrafts drafts;
  private final OpenedFigures opened;

  ComparedReportsTest(
      ReportTrial trial, Reports reports, ReportDrafts drafts, OpenedFigures opened) {
    this.trial = trial;
    this.reports = reports;
    this.drafts = drafts;
    this.opened = opened;
  }

  @Test
  void nameTheRecordsBehindEveryFigureThatAnotherIssueChanged() {
    trial.visit("Ở lại");
    var gone = trial.visit("Rút ra");
    trial.draft();
    reports.sign(DIRECTOR, trial.code(), 0);
    trial.delete(gone);
    trial.visit("Thêm một");
    trial.visit("Thêm hai");
    var second = trial.code() + "-l2";
    drafts.correct(SPECIALIST, trial.code(), new NewIssue(Uuid7.next(), second, "Sót hai lượt."));
    reports.sign(DIRECTOR, second, 0);
    // What comes later belongs to neither.
    trial.visit("Sau cả hai");

    var compared = opened.compare(DIRECTOR, trial.code(), second);

    assertThat(compared.alone()).isEmpty();
    assertThat(compared.figures())
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.figure().written()).isEqualTo("02");
              assertThat(figure.writtenNow()).isEqualTo("03");
              assertThat(figure.changes())
                  .extracting(change -> change.way() + " " + change.record().label())
                  .containsExactlyInAnyOrder(
                      Way.ENTERED + " Thêm một", Way.ENTERED + " Thêm hai", Way.LEFT + " Rút ra");
            });
  }

  @Test
  void sayNothingOfFiguresThatCountTheSame() {
    trial.visit("Một");
    trial.draft();
    reports.sign(DIRECTOR, trial.code(), 0);
    assertThat(opened.compare(DIRECTOR, trial.code(), trial.code()).figures()).isEmpty();
  }
}
