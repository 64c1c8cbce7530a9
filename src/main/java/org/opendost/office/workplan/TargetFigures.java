package org.opendost.office.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.Faults;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Term;
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
    return Objects.requireNonNull(of(actor, List.of(target), year, day).get(target.id()));
  }

  /// The figures on a day by target, those of one part of the year together; not to be asked for
  /// within a transaction.
  Map<UUID, BigDecimal> of(Actor actor, List<Target> targets, int year, LocalDate day) {
    var figures = new HashMap<UUID, BigDecimal>();
    var bound = new LinkedHashMap<Period, Map<UUID, Term>>();
    for (var target : targets) {
      var first = target.span().first(year);
      var last = target.span().last(year);
      if (!target.isBound()) {
        figures.put(target.id(), target.figure() == null ? BigDecimal.ZERO : target.figure());
      } else if (first.isAfter(day)) {
        figures.put(target.id(), BigDecimal.ZERO);
      } else {
        bound
            .computeIfAbsent(
                new Period(first, last.isBefore(day) ? last : day), one -> new HashMap<>())
            .put(target.id(), term(target));
      }
    }
    bound.forEach(
        (period, terms) -> {
          var found = indicators.figures(actor, Set.copyOf(terms.values()), period, null);
          terms.forEach((id, term) -> figures.put(id, Objects.requireNonNull(found.get(term))));
        });
    return figures;
  }

  private static Term term(Target target) {
    var whole =
        Term.read(target.indicator())
            .orElseThrow(() -> new NotFound("indicator", target.indicator()));
    return target.shareColumn().isEmpty()
        ? whole
        : whole.within(target.shareColumn(), target.shareValue());
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
