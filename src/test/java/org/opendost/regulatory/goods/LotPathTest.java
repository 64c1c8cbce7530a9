package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.faults;
import static org.opendost.regulatory.goods.CheckExample.on;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.input.Fault;
import org.opendost.regulatory.inspection.Due;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.LimitCode;

/// A check of a shop before Tết: what the team may write down, and the two ways back of a lot that
/// fails.
@OfficeTest
class LotPathTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 7);
  private static final LocalDate NOW = LocalDate.of(2020, 3, 2);

  private final CheckExample example;
  private final Lots lots;

  LotPathTest(CheckExample example) {
    this.example = example;
    this.lots = example.lots();
  }

  /// TT 28/2013/TT-BKHCN Đ.21: the team reports a failure in measurement within 3 working days.
  @Test
  void countsTheTimeToReportAFailureInMeasurementFromTheMinutesThatDemand() {
    on(
        NOW,
        () -> {
          var visit = example.visit(Kind.MEASUREMENT, DAY, 1);
          var mission = example.mission(visit);
          example.demand(visit, DAY.plusDays(9));
          assertThat(reporting(mission)).isEmpty();
          example.sign(visit, DAY);
          assertThat(reporting(mission))
              .singleElement()
              .satisfies(
                  due -> {
                    assertThat(due.date().day()).isEqualTo(LocalDate.of(2020, 1, 10));
                    assertThat(due.isLate(CheckExample.at(NOW))).isTrue();
                  });
          return true;
        });
  }

  private List<Due> reporting(UUID mission) {
    return example.missions().open(HEAD, mission).dues().stream()
        .filter(due -> due.rule().code().step() == LimitCode.VIOLATION_REPORT)
        .toList();
  }

  /// TT 12/2017/TT-BKHCN Đ.1.6; Luật 05/2007/QH12 Đ.40.2.
  @Test
  void goesFromAFailedTestToResumedCirculationThroughANewTestOfWhatFailed() {
    on(
        NOW,
        () -> {
          var visit = example.visit(Kind.QUALITY, DAY, 1);
          var lot = example.lot(visit, true);
          var sample = example.sample(lot, DAY);
          assertThat(faults(() -> example.tested(sample, DAY.plusDays(5), "195")))
              .extracting(Fault::key)
              .contains("goods.fault.never-sent");
          example.sent(sample, DAY.plusDays(1));
          example.sign(visit, DAY);
          example.tested(sample, DAY.plusDays(5), "195");

          var failed = lots.open(HEAD, lot);
          assertThat(failed.lot().verdict()).isEqualTo(State.FAILED);
          assertThat(failed.lot().label()).isEqualTo(State.PASSED);
          assertThat(failed.dues())
              .extracting(due -> due.rule().validity().article())
              .contains("TT 12/2017/TT-BKHCN, Điều 1.6");
          act(lot, Path.QUALITY, Measure.Kind.REPORTED, 6);
          act(lot, Path.QUALITY, Measure.Kind.SUSPENDED, 7);
          assertThat(faults(() -> act(lot, Path.QUALITY, Measure.Kind.UNSEALED, 8)))
              .extracting(Fault::key)
              .containsExactly("goods.fault.not-next");
          act(lot, Path.QUALITY, Measure.Kind.SEALED, 8);
          act(lot, Path.QUALITY, Measure.Kind.UNSEALED, 9);
          assertThat(faults(() -> act(lot, Path.QUALITY, Measure.Kind.RESUMED, 10)))
              .extracting(Fault::key)
              .containsExactly("goods.fault.test-anew");
          testAnew(lot, 10, "201");
          testAnew(lot, 11, "195");
          assertThat(faults(() -> act(lot, Path.QUALITY, Measure.Kind.RESUMED, 13)))
              .extracting(Fault::key)
              .containsExactly("goods.fault.test-anew");
          testAnew(lot, 13, "201");
          act(lot, Path.QUALITY, Measure.Kind.RESUMED, 15);

          var resumed = lots.open(HEAD, lot).lot();
          assertThat(resumed.circulation()).isEqualTo(Circulation.RESUMED);
          assertThat(resumed.verdict()).isEqualTo(State.FAILED);
          return true;
        });
  }

  /// TT 26/2012/TT-BKHCN Đ.8: ninety days from the slip of 12 January, the last a Saturday. The
  /// article's number was not read.
  @Test
  void saysUntilWhenTheSecondUnitOfASampleIsKept() {
    on(
        NOW,
        () -> {
          var visit = example.visit(Kind.QUALITY, DAY, 1);
          var lot = example.lot(visit, true);
          var sample = example.sample(lot, DAY);
          example.sent(sample, DAY.plusDays(1));
          assertThat(lots.open(HEAD, lot).kept()).isEmpty();
          example.tested(sample, DAY.plusDays(5), "201");
          assertThat(lots.open(HEAD, lot).kept())
              .hasEntrySatisfying(
                  sample,
                  due -> {
                    assertThat(due.date().day()).isEqualTo(LocalDate.of(2020, 4, 13));
                    assertThat(due.rule().validity().confirmed()).isFalse();
                  });
          return true;
        });
  }

  /// Luật 05/2007/QH12 Đ.40.1.
  @Test
  void letsALabelBackWithEvidenceOnly() {
    on(
        NOW,
        () -> {
          var visit = example.visit(Kind.QUALITY, DAY, 1);
          var lot = example.lot(visit, false);
          example.sign(visit, DAY);
          assertThat(lots.open(HEAD, lot).lot().circulation()).isEqualTo(Circulation.STOPPED);
          act(lot, Path.LABEL, Measure.Kind.REPORTED, 1);
          assertThat(faults(() -> act(lot, Path.LABEL, Measure.Kind.RESUMED, 2)))
              .extracting(Fault::key)
              .containsExactly("goods.fault.not-next");
          act(lot, Path.LABEL, Measure.Kind.EVIDENCE, 3);
          act(lot, Path.LABEL, Measure.Kind.RESUMED, 4);
          assertThat(lots.open(HEAD, lot).lot().circulation()).isEqualTo(Circulation.RESUMED);
          return true;
        });
  }

  @Test
  void saysBesideTheFieldThatMoreWasSoldThanThereWas() {
    on(
        NOW,
        () -> {
          var visit = example.visit(Kind.QUALITY, DAY, 1);
          assertThat(faults(() -> lots.add(HEAD, example.facts(visit, 101, 0))))
              .extracting(Fault::field)
              .containsExactly("sold");
          assertThat(faults(() -> lots.add(HEAD, example.facts(visit, 60, 50))))
              .extracting(Fault::field)
              .containsExactly("sealed");
          assertThat(
                  faults(
                      () ->
                          example
                              .visits()
                              .sign(HEAD, visit, CheckExample.minutes(visit, DAY, List.of()))))
              .isNotEmpty();
          return true;
        });
  }

  private void testAnew(UUID lot, int days, String found) {
    var sample = example.sample(lot, DAY.plusDays(days));
    example.sent(sample, DAY.plusDays(days));
    example.tested(sample, DAY.plusDays(days + 1), found);
  }

  private void act(UUID lot, Path path, Measure.Kind kind, int days) {
    example.act(lot, path, kind, DAY.plusDays(days));
  }
}
