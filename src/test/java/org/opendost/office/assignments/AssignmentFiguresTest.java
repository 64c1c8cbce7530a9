package org.opendost.office.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.assignments.AssignmentExample.DIRECTOR;
import static org.opendost.office.assignments.AssignmentExample.DUE;
import static org.opendost.office.assignments.AssignmentExample.GIVEN;
import static org.opendost.office.assignments.AssignmentExample.step;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.AssignmentStep.Kind;
import org.opendost.platform.database.Uuid7;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Selection;

/// What reports are told of tasks, by unit and day, each figure opening to its tasks.
@OfficeTest
class AssignmentFiguresTest {

  private final AssignmentExample example;
  private final Indicators indicators;

  AssignmentFiguresTest(
      Assignments assignments, AssignmentSteps steps, Units units, Indicators indicators) {
    this.example = new AssignmentExample(assignments, steps, units);
    this.indicators = indicators;
  }

  @Test
  void movesATaskFromRunningInTimeToLateToDoneAsTheDaysGoBy() {
    var unit = example.unit();
    var name = "Phòng " + unit;
    var task = example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, DUE);
    example.confirmed(example.done(task, DUE.plusDays(5)), DUE.plusDays(9));
    assertThat(of("running-in-time", name, GIVEN, DUE)).isOne();
    assertThat(of("running-late", name, GIVEN, DUE)).isZero();
    assertThat(of("running-in-time", name, GIVEN, DUE.plusDays(1))).isZero();
    assertThat(of("running-late", name, GIVEN, DUE.plusDays(1))).isOne();
    assertThat(of("running", name, GIVEN, DUE.plusDays(4))).isOne();
    assertThat(of("running-late", name, GIVEN, DUE.plusDays(5))).isZero();
    assertThat(of("running", name, GIVEN, DUE.plusDays(5))).isZero();
    assertThat(of("done-late", name, GIVEN, DUE.plusDays(5))).isOne();
    assertThat(of("done-in-time", name, GIVEN, DUE.plusDays(5))).isZero();
    assertThat(of("given", name, GIVEN, GIVEN)).isOne();
  }

  @Test
  void countsDoneInTimeAStandingTaskAndOneOfItsLastDayAndNothingThatWasWithdrawn() {
    var unit = example.unit();
    var name = "Phòng " + unit;
    example.confirmed(
        example.done(example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, DUE), DUE), DUE);
    example.confirmed(
        example.done(example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, null), DUE), DUE);
    var reported =
        example.done(example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, DUE), DUE.minusDays(1));
    var wrong = example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, DUE);
    example.steps().answer(DIRECTOR, wrong.id(), step(Kind.WITHDRAWN, GIVEN));
    assertThat(of("done-in-time", name, GIVEN, DUE)).isEqualTo(2);
    assertThat(of("given", name, GIVEN, DUE)).isEqualTo(3);
    assertThat(of("running-in-time", name, GIVEN, DUE.plusDays(8))).isOne();
    assertThat(reported.state(DUE.plusDays(8))).isEqualTo("reported");
  }

  @Test
  void countsADirectiveFromAboveOnceHoweverManyTasksItGives() {
    var before = directives();
    var unit = example.unit();
    for (int i = 0; i < 2; i++) {
      var id = Uuid7.next();
      example
          .assignments()
          .give(
              DIRECTOR,
              new Given(
                  id,
                  Given.Giver.MINISTRY,
                  unit + "/CT-BKHCN",
                  GIVEN,
                  "Việc " + id,
                  unit,
                  null,
                  List.of(),
                  "",
                  null));
    }
    example.given(DIRECTOR, Given.Giver.DIRECTOR, unit, null);
    example
        .assignments()
        .give(
            DIRECTOR,
            new Given(
                Uuid7.next(),
                Given.Giver.MINISTRY,
                unit + "/BKHCN-TCCB",
                GIVEN,
                "Báo cáo",
                unit,
                null,
                List.of(),
                "",
                null));
    assertThat(directives()).isEqualTo(before + 1);
  }

  private long directives() {
    return opened("assignments.directives-followed", "giver", "MINISTRY", GIVEN, DUE);
  }

  private long of(String code, String unit, LocalDate from, LocalDate to) {
    return opened("assignments." + code, "lead_unit", unit, from, to);
  }

  /// The figure of a share, which opens to as many records.
  private long opened(String code, String column, String value, LocalDate from, LocalDate to) {
    var period = new Period(from, to);
    var share = new Indicators.Share(column, value);
    var figure = indicators.figure(DIRECTOR, code, share, period, null).longValueExact();
    assertThat(
            indicators
                .records(DIRECTOR, code, share, period, null, Selection.of(null, 500))
                .total())
        .isEqualTo(figure);
    return figure;
  }
}
