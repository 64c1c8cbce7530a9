package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.on;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.Withdrawals;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Selection;

/// What checks and inspections came to, counted from their records: each deed changes the figures
/// it must and no other, and each figure opens to exactly its records.
@OfficeTest
class InspectionFiguresTest {

  private static final Actor READER = Actor.system("test");

  private final CheckExample example;
  private final Examinations examinations;
  private final Lots lots;
  private final Withdrawals withdrawals;
  private final Indicators indicators;

  InspectionFiguresTest(
      CheckExample example,
      Lots lots,
      Withdrawals withdrawals,
      Indicators indicators,
      Examinations examinations) {
    this.examinations = examinations;
    this.example = example;
    this.lots = lots;
    this.withdrawals = withdrawals;
    this.indicators = indicators;
  }

  @Test
  void followsALotFromItsFailureToItsReturnAndLosesTheOneThatWasTakenBack() {
    var day = LocalDate.of(2018, 3, 5);
    var visit = on(day, () -> example.visit(Kind.QUALITY, day, 2));
    var failed = on(day, () -> example.lot(visit, false));
    var mistaken = on(day, () -> example.lot(visit, true));
    assertThat(figures(day))
        .isEqualTo(
            Map.of(
                "inspection.missions",
                1,
                "inspection.checks",
                1,
                "goods.lots",
                2,
                "goods.lots-checked",
                2,
                "goods.lots-failed",
                1,
                "goods.lots-passed",
                1));

    on(
        day,
        () -> {
          lots.withdraw(HEAD, mistaken, "Ghi nhầm");
          example.sign(visit, day);
          example.act(failed, Path.LABEL, Measure.Kind.REPORTED, day);
          return true;
        });
    on(
        day.plusDays(1),
        () -> {
          example.act(failed, Path.LABEL, Measure.Kind.EVIDENCE, day.plusDays(1));
          example.act(failed, Path.LABEL, Measure.Kind.RESUMED, day.plusDays(1));
          return true;
        });
    assertThat(figures(day))
        .isEqualTo(
            Map.of(
                "inspection.missions",
                1,
                "inspection.checks",
                1,
                "inspection.establishments-checked",
                1,
                "goods.lots",
                1,
                "goods.lots-checked",
                1,
                "goods.lots-failed",
                1,
                "goods.lots-resumed",
                1));
  }

  @Test
  void tellsInspectionsFromChecksAndOpenDemandsFromThoseThatWereMet() {
    var day = LocalDate.of(2018, 5, 7);
    var visit = on(day, () -> example.visit(Kind.INSPECTION, day, 1));
    var demand =
        on(
            day,
            () -> {
              example.demand(visit, day.plusDays(60));
              var met = example.demand(visit, day.plusDays(3));
              example.sign(visit, day);
              return met;
            });
    var open =
        Map.of(
            "inspection.missions",
            1,
            "inspection.inspections",
            1,
            "inspection.establishments-inspected",
            1,
            "inspection.demands",
            2,
            "inspection.demands-open",
            2);
    assertThat(figures(day)).isEqualTo(open);

    on(
        day.plusDays(2),
        () -> {
          example.visits().close(HEAD, demand, day.plusDays(2), "Ảnh nhãn mới");
          return true;
        });
    var after = new HashMap<>(open);
    after.put("inspection.demands-closed", 1);
    after.put("inspection.demands-open", 1);
    assertThat(figures(day)).isEqualTo(after);
  }

  @Test
  void countsSamplesByWhatTheLaboratoryFoundAndNoMissionThatWasTakenBack() {
    var day = LocalDate.of(2018, 7, 2);
    on(
        day,
        () -> {
          var lot = example.lot(example.visit(Kind.QUALITY, day, 1), true);
          var good = example.sample(lot, day);
          var bad = example.sample(lot, day);
          example.sent(good, day);
          example.sent(bad, day);
          example.tested(good, day, "201");
          example.tested(bad, day, "195");
          var idle = example.planned(Kind.LABEL, day);
          example.aim(idle);
          example.missions().decide(HEAD, idle, CheckExample.decision(day));
          withdrawals.mission(HEAD, idle, "Trùng cuộc");
          return true;
        });
    assertThat(figures(day))
        .containsEntry("goods.samples", 2)
        .containsEntry("goods.samples-failed", 1)
        .containsEntry("inspection.checks", 1);
  }

  @Test
  void countsWhatWasMeasuredByItsVerdict() {
    var day = LocalDate.of(2018, 9, 3);
    on(
        day,
        () -> {
          var visit = example.visit(Kind.MEASUREMENT, day, 1);
          examinations.record(
              HEAD, CheckExample.id(), visit, new ShopFile(true, true, true, true, true, ""));
          examinations.record(
              HEAD, CheckExample.id(), visit, new ShopFile(true, true, true, true, false, ""));
          var mistaken =
              examinations.record(
                  HEAD, CheckExample.id(), visit, new ShopFile(true, true, true, true, true, ""));
          examinations.withdraw(HEAD, mistaken.id(), "Ghi nhầm");
          return true;
        });
    assertThat(figures(day))
        .containsEntry("goods.shop-files", 2)
        .containsEntry("goods.shop-files-passed", 1)
        .containsEntry("goods.shop-files-failed", 1);
  }

  /// The figures of the month that are not zero; each opens to as many records.
  private Map<String, Integer> figures(LocalDate day) {
    var month = new Period(day.withDayOfMonth(1), day.withDayOfMonth(28));
    var figures = new HashMap<String, Integer>();
    for (var indicator : indicators.all(READER)) {
      if (indicator.view().startsWith("inspection.") || indicator.view().startsWith("goods.")) {
        var figure = indicators.figure(READER, indicator.code(), null, month, null).intValueExact();
        var records =
            indicators.records(READER, indicator.code(), null, month, null, Selection.of(null, 50));
        assertThat(records.total()).as(indicator.code()).isEqualTo(figure);
        assertThat(records.items()).as(indicator.code()).hasSize(figure);
        if (figure > 0) {
          figures.put(indicator.code(), figure);
        }
      }
    }
    return figures;
  }
}
