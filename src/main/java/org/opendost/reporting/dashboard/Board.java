package org.opendost.reporting.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.indicators.OfficialNumbers;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Words;

/// What the page shows.
///
/// @param at when it was computed
/// @param period from New Year to that day
public record Board(Instant at, Period period, List<Panel> panels) {

  public Board {
    panels = List.copyOf(panels);
  }

  /// Figures about one thing.
  ///
  /// @param key of its title among the messages: `dashboard.panel.` and this
  public record Panel(String key, List<Tile> tiles, List<Chart> charts) {}

  /// One figure.
  ///
  /// @param before of the same days of the year before; null where that says nothing
  public record Tile(
      String code, Words title, Words unit, BigDecimal value, @Nullable BigDecimal before) {

    /// As official prose writes it; a share with its sign.
    public String written() {
      return written(value);
    }

    /// That of the year before; empty where there is none.
    public String writtenBefore() {
      return before == null ? "" : written(before);
    }

    /// Whether the figure is words rather than a number, as money is.
    public boolean isLong() {
      return written().length() > 6;
    }

    private String written(BigDecimal number) {
      return OfficialNumbers.of(number, unit.vi()) + (unit.vi().equals("%") ? "%" : "");
    }
  }

  /// A figure month by month.
  ///
  /// @param bars of every month so far, in order
  public record Chart(String code, Words title, Words unit, List<Bar> bars) {

    /// The largest, by which the others are drawn; never zero.
    public BigDecimal largest() {
      return bars.stream().map(Bar::value).reduce(BigDecimal.ONE, BigDecimal::max);
    }
  }

  /// One month.
  ///
  /// @param month as breakdowns have it: `2020-03`
  public record Bar(String month, BigDecimal value) {

    /// The number of the month.
    public int number() {
      return Integer.parseInt(month.substring(month.length() - 2));
    }
  }
}
