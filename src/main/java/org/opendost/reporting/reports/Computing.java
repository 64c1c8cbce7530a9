package org.opendost.reporting.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.indicators.Figures;
import org.opendost.reporting.indicators.Figures.Apart;
import org.opendost.reporting.indicators.Figures.Question;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.IndicatorRegister;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Term;
import org.springframework.stereotype.Component;

/// Computes what the places of a prose stand for.
@Component
record Computing(IndicatorRegister register, Figures figures) {

  /// A table or list of more than this is no longer read; a report opens to it instead.
  static final int MOST_NAMED = 300;

  /// Figures, parts and names in one snapshot.
  ///
  /// @throws InvalidInput field `template`: `reports.lost-indicator` for what cannot be computed
  ///   here, `reports.too-many` for a table or list that would be longer than [#MOST_NAMED],
  ///   `reports.no-plan` for the percentage of a plan that has no target for the figure
  Computed of(String prose, Period period, @Nullable Instant moment) {
    var counted = new LinkedHashMap<Term, Indicator>();
    var apart = new LinkedHashMap<Apart, Term>();
    var named = new LinkedHashSet<Indicator>();
    var faults = new Faults();
    for (var place : Prose.read(prose).places()) {
      for (var term : place.terms()) {
        register
            .find(term)
            .ifPresentOrElse(
                indicator -> counted.put(term, indicator),
                () -> faults.add("template", "reports.lost-indicator", term.toString()));
      }
      faults.orThrow();
      switch (place) {
        case Place.Parts(var term, var column) ->
            apart.put(new Apart(Objects.requireNonNull(counted.get(term)), column), term);
        case Place.Names(var term) -> named.add(Objects.requireNonNull(counted.get(term)));
        default -> {}
      }
    }
    var answer =
        figures.answer(
            new Question(counted.values(), apart.keySet(), named, MOST_NAMED), period, moment);
    var computed = new ArrayList<Figure>();
    counted.forEach(
        (term, indicator) -> {
          var value = answer.figures().get(indicator.code());
          if (value == null) {
            faults.add(
                "template",
                "reports.no-plan",
                term.toString(),
                String.valueOf(period.to().getYear()));
            return;
          }
          computed.add(figure(indicator, value));
          apart.forEach(
              (one, whole) -> {
                if (whole.equals(term)) {
                  computed.addAll(parts(one, whole, answer, faults));
                }
              });
        });
    var lists = new ArrayList<Listed>();
    answer
        .records()
        .forEach(
            (code, records) -> {
              check(faults, code, records.size());
              lists.add(new Listed(code, records));
            });
    faults.orThrow();
    lists.removeIf(list -> list.records().isEmpty());
    lists.sort(Comparator.comparing(Listed::code));
    return new Computed(List.copyOf(unique(computed).values()), lists);
  }

  /// The indicator behind a figure of a report.
  Indicator rule(String figure) {
    return Term.read(figure)
        .flatMap(register::find)
        .orElseThrow(() -> new NotFound("figure", figure));
  }

  private List<Figure> parts(Apart apart, Term whole, Figures.Answer answer, Faults faults) {
    var parts = Objects.requireNonNull(answer.apart().get(apart));
    check(faults, whole.toString(), parts.size());
    return parts.stream()
        .map(
            part -> {
              var term = whole.within(apart.column(), part.value());
              return figure(rule(term.toString()), part.figure());
            })
        .toList();
  }

  private static void check(Faults faults, String code, int size) {
    if (size > MOST_NAMED) {
      faults.add("template", "reports.too-many", code, MOST_NAMED);
    }
  }

  private static Figure figure(Indicator indicator, BigDecimal value) {
    return new Figure(indicator.code(), indicator.title(), indicator.unit(), value, null);
  }

  /// A part may stand in the prose as a figure of its own too.
  private static Map<String, Figure> unique(List<Figure> figures) {
    var unique = new LinkedHashMap<String, Figure>();
    figures.forEach(figure -> unique.putIfAbsent(figure.code(), figure));
    return unique;
  }
}
