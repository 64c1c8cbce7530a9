package org.opendost.office.workplan;

import static org.opendost.office.workplan.WorkplanExample.MONDAY;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import org.opendost.directory.parties.Unit;
import org.opendost.platform.database.Uuid7;

/// Plans, targets and tasks as they are typed.
final class PlanExample {

  /// A year has one plan: each test takes years of its own.
  private static final AtomicInteger YEARS = new AtomicInteger(1990);

  private PlanExample() {}

  /// A plan of a year that has none.
  static Plan next() {
    return planOf(YEARS.getAndAdd(3));
  }

  static Plan planOf(int year) {
    return new Plan(Uuid7.next(), year, "Kế hoạch năm " + year, "02/KH", "");
  }

  static Target typed(Plan plan, int wanted) {
    return target(plan, wanted, Span.YEAR, "", "", "");
  }

  static Target target(
      Plan plan, int wanted, Span span, String indicator, String column, String value) {
    return new Target(
        Uuid7.next(),
        plan.id(),
        null,
        "Chỉ tiêu " + Uuid7.next(),
        span,
        Target.Measure.NUMBER,
        BigDecimal.valueOf(wanted),
        "đồng",
        indicator,
        column,
        value,
        null,
        null,
        null,
        1,
        "",
        false);
  }

  static PlanTask task(Target target, Unit unit) {
    return new PlanTask(
        Uuid7.next(), target.id(), "Họp hội đồng", unit.id(), "", MONDAY, null, 1, "", false);
  }

  static Delay delay(PlanTask task, Delay.Cause cause) {
    return new Delay(Uuid7.next(), task.id(), cause, MONDAY, "Giãn cách xã hội", "", null);
  }
}
