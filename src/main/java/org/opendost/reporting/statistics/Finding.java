package org.opendost.reporting.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.statistics.Rule.Across;
import org.opendost.reporting.statistics.Rule.Relation;

/// What does not agree in a filing, with the cell where to mend it.
///
/// @param at the cell on the rule's left; of a missing source, a typed cell of the row
/// @param rule what does not hold; null for figures that were typed without a source
/// @param left the figure there
/// @param right the sum of the others, or the whole it is a part of
public record Finding(CellKey at, @Nullable Rule rule, BigDecimal left, BigDecimal right) {

  /// Whether it can be explained; a missing source has to be written.
  public boolean isExplicable() {
    return rule != null;
  }

  /// By how much the figure is off.
  public BigDecimal off() {
    return left.subtract(right);
  }

  /// Everything that does not agree, by rules in their order, then missing sources. A sum is looked
  /// at once one of its parts is filled in; empty cells beside it count as nothing.
  static List<Finding> of(StatisticalForm form, Filled filled) {
    var found = new ArrayList<Finding>();
    for (var rule : form.rules()) {
      var lines =
          rule.across() == Across.COLUMNS
              ? form.filled().stream().map(StatisticalForm.Row::code).toList()
              : form.columns().stream().map(StatisticalForm.Column::code).toList();
      for (var line : lines) {
        var one = judged(rule, line, filled);
        if (one != null) {
          found.add(one);
        }
      }
    }
    for (var row : form.filled()) {
      if (!filled.source(row.code()).isBlank()) {
        continue;
      }
      form.columns().stream()
          .map(column -> new CellKey(row.code(), column.code()))
          .filter(key -> form.binding(key).isEmpty() && filled.cell(key).typed() != null)
          .findFirst()
          .ifPresent(key -> found.add(new Finding(key, null, BigDecimal.ZERO, BigDecimal.ZERO)));
    }
    return List.copyOf(found);
  }

  private static @Nullable Finding judged(Rule rule, String line, Filled filled) {
    var at = key(rule, rule.left(), line);
    var left = filled.value(at);
    var others =
        rule.right().stream()
            .map(other -> filled.value(key(rule, other, line)))
            .filter(Objects::nonNull)
            .toList();
    if (others.isEmpty() || (left == null && rule.relation() == Relation.PART)) {
      return null;
    }
    var right = others.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var figure = left == null ? BigDecimal.ZERO : left;
    int order = figure.compareTo(right);
    boolean holds = rule.relation() == Relation.SUM ? order == 0 : order <= 0;
    return holds ? null : new Finding(at, rule, figure, right);
  }

  private static CellKey key(Rule rule, String code, String line) {
    return rule.across() == Across.COLUMNS ? new CellKey(line, code) : new CellKey(code, line);
  }
}
