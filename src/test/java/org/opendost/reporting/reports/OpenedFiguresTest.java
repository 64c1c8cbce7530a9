package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendost.reporting.reports.ReportTrial.DIRECTOR;
import static org.opendost.reporting.reports.ReportTrial.SPECIALIST;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.reporting.indicators.Difference.Way;
import org.opendost.reporting.indicators.Found;
import org.opendost.reporting.indicators.Selection;

@OfficeTest
class OpenedFiguresTest {

  private final ReportTrial trial;
  private final Reports reports;
  private final ReportDrafts drafts;
  private final OpenedFigures figures;
  private final DataSource database;

  OpenedFiguresTest(
      ReportTrial trial,
      Reports reports,
      ReportDrafts drafts,
      OpenedFigures figures,
      DataSource database) {
    this.trial = trial;
    this.reports = reports;
    this.drafts = drafts;
    this.figures = figures;
    this.database = database;
  }

  @Test
  void namesARecordThatIsNotPublicToTheOfficeOnlyAndCountsItForAll() {
    trial.visit("Kín đáo");
    trial.visit("Công khai");
    trial.draft();
    reports.sign(DIRECTOR, trial.code(), 0);
    reports.publish(DIRECTOR, trial.code());

    var all = new Selection("", true, false, null, 9);
    assertThat(figures.records(DIRECTOR, trial.code(), "trial.visits", all).items())
        .extracting(Found::label)
        .containsExactly("Công khai", "Kín đáo");
    var read = figures.records(Actor.PUBLIC, trial.code(), "trial.visits", all);
    assertThat(read.total()).isEqualTo(2);
    assertThat(read.items())
        .extracting(Found::label, found -> found.href() == null)
        .containsExactly(tuple("Bản ghi không công bố", true), tuple("Công khai", false));
    assertThat(figures.everyRecord(Actor.PUBLIC, trial.code(), "trial.visits", all))
        .isEqualTo(read.items());
    var searched = new Selection("kin dao", false, false, null, 9);
    assertThat(figures.records(Actor.PUBLIC, trial.code(), "trial.visits", searched).total())
        .isZero();
  }

  @Test
  void losesOneInADraftWhenARecordIsDeletedAndNothingOnceSigned() {
    var one = trial.visit("Một");
    var two = trial.visit("Hai");
    trial.visit("Ba");
    trial.draft();
    trial.delete(one);
    assertThat(ReportTrial.value(drafts.recompute(SPECIALIST, trial.code(), 0))).isEqualTo(2);
    var signed = reports.sign(DIRECTOR, trial.code(), 1);

    trial.delete(two);
    trial.visit("Bốn");
    trial.visit("Năm");

    var rebuilt = figures.rebuild(DIRECTOR, trial.code());
    assertThat(rebuilt.identical()).isTrue();
    assertThat(rebuilt.figures())
        .extracting(Figure::code, Figure::written)
        .isEqualTo(
            signed.figures().stream()
                .map(figure -> tuple(figure.code(), figure.written()))
                .toList());
    assertThat(
            figures.records(DIRECTOR, trial.code(), "trial.visits", Selection.of(null, 10)).total())
        .isEqualTo(2);
  }

  @Test
  void namesWhatEnteredAndLeftSinceItWasSignedAndWhoDidIt() {
    var gone = trial.visit("Một");
    trial.draft();
    reports.sign(DIRECTOR, trial.code(), 0);

    trial.delete(gone);
    var late = trial.visit("Đến muộn");

    var since = figures.changes(DIRECTOR, trial.code(), "trial.visits").getFirst();
    assertThat(since.differs()).isFalse();
    assertThat(since.changes())
        .extracting(change -> change.record().id(), Change::way, Change::by)
        .containsExactly(
            tuple(late, Way.ENTERED, "Lục Thị Thử"), tuple(gone, Way.LEFT, "Lục Thị Thử"));
    assertThat(since.changes()).allSatisfy(change -> assertThat(change.at()).isNotNull());
    reports.publish(DIRECTOR, trial.code());
    assertThat(figures.changes(Actor.PUBLIC, trial.code(), "trial.visits").getFirst().changes())
        .hasSize(2)
        .allSatisfy(change -> assertThat(change.by()).isNull());
  }

  /// However many read, each holds one connection: here one is left for all of them, and for the
  /// officers too.
  @Test
  void opensFiguresForManyReadersWithOneConnectionLeft() throws Exception {
    trial.visit("Một");
    var pool = database.unwrap(HikariDataSource.class);
    var held = new ArrayList<Connection>();
    var readers = Executors.newFixedThreadPool(6);
    try {
      while (pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize() - 1) {
        held.add(pool.getConnection());
      }
      var officer =
          readers.submit(
              () -> {
                trial.draft();
                drafts.recompute(SPECIALIST, trial.code(), 0);
                reports.sign(DIRECTOR, trial.code(), 1);
                return reports.publish(DIRECTOR, trial.code());
              });
      assertThat(officer.get(20, TimeUnit.SECONDS).state()).isEqualTo(State.PUBLISHED);
      var answers = new ArrayList<Future<Long>>();
      for (int i = 0; i < 12; i++) {
        answers.add(
            readers.submit(
                () -> {
                  assertThat(figures.changes(Actor.PUBLIC, trial.code())).hasSize(1);
                  return figures
                      .records(Actor.PUBLIC, trial.code(), "trial.visits", Selection.of(null, 5))
                      .total();
                }));
      }
      for (var answer : answers) {
        assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(1);
      }
    } finally {
      for (var connection : held) {
        connection.close();
      }
      readers.shutdownNow();
    }
  }
}
