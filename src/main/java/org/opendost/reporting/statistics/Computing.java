package org.opendost.reporting.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Term;
import org.springframework.stereotype.Component;

/// Computes the cells of a form together, in one snapshot: a query for every view and sense of
/// time, however many cells there are.
@Component
class Computing {

  private final Indicators indicators;

  Computing(Indicators indicators) {
    this.indicators = indicators;
  }

  Map<CellKey, BigDecimal> of(Actor actor, StatisticalForm form, int year, Instant moment) {
    var terms = new LinkedHashSet<Term>();
    var bindings = new HashMap<>(form.bindings());
    form.gaps().forEach(gap -> bindings.put(gap.key(), gap.binding()));
    bindings.values().forEach(binding -> terms.addAll(binding.terms()));
    if (terms.isEmpty()) {
      return Map.of();
    }
    var figures = indicators.figures(actor, terms, Filing.yearOf(year), moment);
    var cells = new HashMap<CellKey, BigDecimal>();
    bindings.forEach((key, binding) -> cells.put(key, binding.value(figures)));
    return cells;
  }
}
