package org.opendost.reporting.dashboard;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.reporting.dashboard.Board.Bar;
import org.opendost.reporting.dashboard.Board.Chart;
import org.opendost.reporting.dashboard.Board.Panel;
import org.opendost.reporting.dashboard.Board.Tile;
import org.opendost.reporting.indicators.Breakdown.Part;
import org.opendost.reporting.indicators.Figures;
import org.opendost.reporting.indicators.Figures.Answer;
import org.opendost.reporting.indicators.Figures.Apart;
import org.opendost.reporting.indicators.Figures.Question;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.IndicatorRegister;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Shift;
import org.opendost.reporting.indicators.Term;
import org.opendost.reporting.indicators.TimeSense;
import org.springframework.stereotype.Component;

/// Computes the page, all of it in one snapshot.
@Component
record Boards(IndicatorRegister register, Figures figures, OfficeClock days, Clock clock) {

  private static final int MONTHS = 12;
  private static final String MONTH = "happened_on";

  Board compute() {
    var today = days.today();
    var period = new Period(today.withDayOfYear(1), today);
    var codes = Panels.ALL.stream().flatMap(panel -> panel.figures().stream()).toList();
    var counted = new LinkedHashMap<String, Indicator>();
    for (var code : codes) {
      Term.read(code)
          .ifPresent(
              term -> {
                register.find(term).ifPresent(one -> counted.put(code, one));
                if (counted.containsKey(code)) {
                  before(term).ifPresent(one -> counted.put(one.code(), one));
                }
              });
    }
    var apart = new LinkedHashMap<String, Apart>();
    Panels.ALL.stream()
        .flatMap(panel -> panel.charts().stream())
        .filter(counted::containsKey)
        .forEach(
            code -> apart.put(code, new Apart(Objects.requireNonNull(counted.get(code)), MONTH)));
    var at = clock.instant();
    var answer =
        figures.answer(
            new Question(counted.values(), apart.values(), List.of(), MONTHS), period, null);
    var panels = new ArrayList<Panel>();
    for (var wanted : Panels.ALL) {
      var tiles =
          wanted.figures().stream()
              .filter(counted::containsKey)
              .map(code -> tile(Objects.requireNonNull(counted.get(code)), answer))
              .toList();
      var charts =
          wanted.charts().stream()
              .filter(apart::containsKey)
              .map(code -> chart(Objects.requireNonNull(apart.get(code)), answer, today))
              .toList();
      if (!tiles.isEmpty()) {
        panels.add(new Panel(wanted.key(), tiles, charts));
      }
    }
    return new Board(at, period, panels);
  }

  /// The same days of the year before: for what happened, not for what stands.
  private Optional<Indicator> before(Term term) {
    return register
        .find(term)
        .filter(one -> one.sense() == TimeSense.EVENTS)
        .flatMap(one -> register.find(term.shifted(Shift.LAST_YEAR)));
  }

  private static Tile tile(Indicator indicator, Answer answer) {
    var values = answer.figures();
    return new Tile(
        indicator.code(),
        indicator.title(),
        indicator.unit(),
        Objects.requireNonNull(values.get(indicator.code())),
        values.get(indicator.code() + "@" + Shift.LAST_YEAR.word()));
  }

  private static Chart chart(Apart apart, Answer answer, LocalDate today) {
    var parts = answer.apart().getOrDefault(apart, List.of());
    Map<String, Part> byMonth = new LinkedHashMap<>();
    parts.forEach(part -> byMonth.put(part.value(), part));
    var bars =
        Stream.iterate(YearMonth.of(today.getYear(), 1), month -> month.plusMonths(1))
            .limit(today.getMonthValue())
            .map(
                month -> {
                  var part = byMonth.get(month.toString());
                  return new Bar(month.toString(), part == null ? BigDecimal.ZERO : part.figure());
                })
            .toList();
    var indicator = apart.indicator();
    return new Chart(indicator.code(), indicator.title(), indicator.unit(), bars);
  }
}
