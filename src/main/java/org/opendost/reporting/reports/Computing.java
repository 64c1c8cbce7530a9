package org.opendost.reporting.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;
import org.opendost.reporting.indicators.Figures;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.IndicatorRegister;
import org.opendost.reporting.indicators.Period;
import org.springframework.stereotype.Component;

/// Computes the figures that a prose names.
@Component
record Computing(IndicatorRegister register, Figures figures) {

  /// The figures in the prose's order, in one snapshot.
  List<Figure> of(String prose, Period period, @Nullable Instant moment) {
    var counted = counted(prose);
    var values = figures.compute(counted, period, moment);
    return counted.stream()
        .map(
            indicator ->
                new Figure(
                    indicator.code(),
                    indicator.title(),
                    indicator.unit(),
                    Objects.requireNonNull(values.get(indicator.code())),
                    null))
        .toList();
  }

  /// The indicators of a prose, in its order.
  List<Indicator> counted(String prose) {
    var faults = new Faults();
    var counted = new ArrayList<Indicator>();
    for (var name : Prose.read(prose).indicators()) {
      register
          .find(name)
          .ifPresentOrElse(
              counted::add, () -> faults.add("template", "reports.lost-indicator", name));
    }
    faults.orThrow();
    return counted;
  }
}
