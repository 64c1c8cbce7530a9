package org.opendost.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opendost.reporting.indicators.Term;

/// How a cell is counted: the sum of some figures, in the form's unit.
///
/// @param per by how much the sum is divided: a million where đồng are told in million đồng
public record Binding(List<Term> terms, BigDecimal per) {

  private static final int DECIMALS = 3;

  public Binding {
    terms = List.copyOf(terms);
  }

  /// A sum of figures as they are.
  static Binding of(List<Term> terms) {
    return new Binding(terms, BigDecimal.ONE);
  }

  /// The binding of the text `term + term / 1000000`.
  static Binding read(String text) {
    var parts = text.split(" / ", 2);
    return new Binding(
        List.of(parts[0].split(" \\+ ", -1)).stream().map(Binding::term).toList(),
        parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1].strip()));
  }

  static Term term(String text) {
    return Term.read(text.strip())
        .orElseThrow(() -> new IllegalArgumentException("not a term: " + text));
  }

  BigDecimal value(Map<Term, BigDecimal> figures) {
    var sum =
        terms.stream()
            .map(term -> Objects.requireNonNull(figures.get(term)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(per, DECIMALS, RoundingMode.HALF_UP);
  }
}
