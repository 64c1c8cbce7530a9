package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opendost.reporting.reports.ReportTrial.DIRECTOR;
import static org.opendost.reporting.reports.ReportTrial.SPECIALIST;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.indicators.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reports that name records and take figures apart.
@OfficeTest
class ListsInReportsTest {

  private static final String PROSE =
      "- {{danh sách trial.visits}}\n\n| Theo nơi: {{trial.visits theo place}}";

  private final ReportTrial trial;
  private final Templates templates;
  private final Reports reports;
  private final ReportDrafts drafts;
  private final OpenedFigures opened;
  private final JdbcClient jdbc;

  ListsInReportsTest(
      ReportTrial trial,
      Templates templates,
      Reports reports,
      ReportDrafts drafts,
      OpenedFigures opened,
      JdbcClient jdbc) {
    this.trial = trial;
    this.templates = templates;
    this.reports = reports;
    this.drafts = drafts;
    this.opened = opened;
    this.jdbc = jdbc;
  }

  @Test
  void keepTheNamesOfTheDayTheyWereSigned() {
    var record = trial.visit("Tên cũ");
    draft();
    var signed = reports.sign(DIRECTOR, trial.code(), 0);
    rename(record, "Tên mới");

    assertThat(reports.read(DIRECTOR, trial.code()).passages()).isEqualTo(signed.passages());
    assertThat(signed.passages().getFirst().text()).isEqualTo("Tên cũ");
    assertThat(opened.rebuild(DIRECTOR, trial.code()).identical()).isTrue();
  }

  @Test
  void areNotSignedWhenANameIsNoLongerWhatWasSeen() {
    var record = trial.visit("Tên cũ");
    draft();
    rename(record, "Tên mới");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.sign(DIRECTOR, trial.code(), 0))
        .satisfies(refused -> assertThat(ReportTrial.key(refused)).isEqualTo("reports.list-moved"));
  }

  @Test
  void areNotSignedWhenAPartHasCome() {
    trial.visit("Một");
    draft();
    var other = trial.visit("Hai");
    jdbc.sql("update reporttrial.visit set place = 'y' where id = :id").param("id", other).update();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.sign(DIRECTOR, trial.code(), 0))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.key())
                    .containsOnly("reports.figures-moved", "reports.list-moved"));
  }

  @Test
  void tellThePublicNoNameOfARecordThatIsNotPublic() {
    trial.visit("Đoàn công khai");
    trial.visit("Kín: đoàn thứ hai");
    draft();
    reports.sign(DIRECTOR, trial.code(), 0);
    reports.publish(DIRECTOR, trial.code());

    assertThat(reports.read(DIRECTOR, trial.code()).passages())
        .anyMatch(passage -> passage.text().equals("Kín: đoàn thứ hai"));
    assertThat(reports.read(Actor.PUBLIC, trial.code()).passages())
        .extracting(Passage::text)
        .contains("Đoàn công khai", "01 bản ghi khác không công bố tên")
        .noneMatch(text -> text.contains("Kín"));
    assertThat(opened.rebuild(Actor.PUBLIC, trial.code()).identical()).isTrue();
  }

  @Test
  void openEachPartToItsRecords() {
    trial.visit("Một");
    draft();
    assertThat(
            opened
                .records(DIRECTOR, trial.code(), "trial.visits:place=x", Selection.of(null, 10))
                .total())
        .isEqualTo(1);
  }

  private Report draft() {
    var code = "danh-sach";
    if (templates.all(SPECIALIST).stream().noneMatch(one -> one.code().equals(code))) {
      templates.save(SPECIALIST, new TemplateText(Uuid7.next(), code, "Danh sách", PROSE, 0));
    }
    return drafts.draft(
        SPECIALIST,
        new NewReport(
            Uuid7.next(),
            trial.code(),
            "Báo cáo",
            trial.day(),
            trial.day().plusDays(9),
            null,
            code));
  }

  private void rename(UUID record, String name) {
    jdbc.sql("update reporttrial.visit set name = :name where id = :id")
        .param("name", name)
        .param("id", record)
        .update();
  }
}
