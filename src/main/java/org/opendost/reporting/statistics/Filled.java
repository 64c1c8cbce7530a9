package org.opendost.reporting.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands in a filing.
///
/// @param sources of the typed figures, by row
public record Filled(Map<CellKey, FilledCell> cells, Map<String, Source> sources) {

  static final Filled NOTHING = new Filled(Map.of(), Map.of());

  public Filled {
    cells = Map.copyOf(cells);
    sources = Map.copyOf(sources);
  }

  /// Where the typed figures of a row come from.
  public record Source(String text, String savedBy, Instant savedAt) {}

  /// What stands in the cell.
  public FilledCell cell(CellKey key) {
    return cells.getOrDefault(key, FilledCell.EMPTY);
  }

  /// The figure in the cell; null where it is empty.
  public @Nullable BigDecimal value(CellKey key) {
    return cell(key).value();
  }

  /// Where the typed figures of the row come from; empty where nobody said.
  public String source(String row) {
    var source = sources.get(row);
    return source == null ? "" : source.text();
  }

  /// How many cells hold a figure.
  public long count() {
    return cells.entrySet().stream()
        .filter(cell -> !cell.getKey().row().equals(StatisticalForm.GAP))
        .filter(cell -> cell.getValue().value() != null)
        .count();
  }
}
