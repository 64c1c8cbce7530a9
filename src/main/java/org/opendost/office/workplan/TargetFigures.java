package org.opendost.office.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.Faults;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.springframework.stereotype.Component;

/// The figures of targets: of a bound one what its indicator says from the first day of its part of
/// the year, of another what was entered last.
@Component
class TargetFigures {

  private final Indicators indicators;

  TargetFigures(Indicators indicators) {
    this.indicators = indicators;
  }

  /// The figure on a day; not to be asked for within a transaction.
  BigDecimal of(Actor actor, Target target, int year, LocalDate day) {
    if (!target.isBound()) {
      return target.figure() == null ? BigDecimal.ZERO : target.figure();
    }
    var first = target.span().first(year);
    var last = target.span().last(year);
    return first.isAfter(day)
        ? BigDecimal.ZERO
        : indicators.figure(
            actor,
            target.indicator(),
            target.shareColumn().isEmpty()
                ? null
                : new Indicators.Share(target.shareColumn(), target.shareValue()),
            new Period(first, last.isBefore(day) ? last : day),
            null);
  }

  /// Notes what is wrong with the indicator a target is bound to.
  void check(Actor actor, Faults faults, Target typed) {
    if (!typed.isBound()) {
      if (!typed.shareColumn().isEmpty()) {
        faults.add("shareColumn", "workplan.fault.share-of-nothing");
      }
      return;
    }
    if (typed.measure() == Target.Measure.DONE) {
      faults.add("indicator", "workplan.fault.bound-done");
    }
    try {
      var known = indicators.rule(actor, typed.indicator()).breakdowns();
      if (!typed.shareColumn().isEmpty() && !known.contains(typed.shareColumn())) {
        faults.add("shareColumn", "workplan.fault.share", String.join(", ", known));
      }
    } catch (NotFound unknown) {
      faults.add("indicator", "workplan.fault.indicator", typed.indicator());
    }
    if (typed.shareColumn().isEmpty() != typed.shareValue().isEmpty()) {
      faults.required(typed.shareColumn().isEmpty() ? "shareColumn" : "shareValue", "");
    }
  }
}
