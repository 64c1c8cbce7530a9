package org.opendost.regulatory.goods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How a verdict came about, line by line, so that whoever disputes it sees where.
public record Reckoning(List<Line> lines) {

  public Reckoning {
    lines = List.copyOf(lines);
  }

  /// What a line comes to.
  public enum Outcome {
    KEPT,
    BROKEN,
    /// It cannot be said yet.
    OPEN,
    /// It is said for the reader and decides nothing.
    SAID
  }

  /// One line.
  ///
  /// @param key of its words; figures and days among the arguments are written as the reader does
  /// @param article what it rests upon; empty for arithmetic
  /// @param confirmed whether that was read in a text of the law
  public record Line(
      Outcome outcome, String key, List<Object> arguments, String article, boolean confirmed) {

    public Line {
      arguments = List.copyOf(arguments);
    }
  }

  /// What it all comes to.
  public State verdict() {
    if (has(Outcome.BROKEN)) {
      return State.FAILED;
    }
    return has(Outcome.OPEN) || !has(Outcome.KEPT) ? State.OPEN : State.PASSED;
  }

  private boolean has(Outcome outcome) {
    return lines.stream().anyMatch(line -> line.outcome() == outcome);
  }

  /// What examined things come to on the day of the check.
  static Reckoning of(Examined examined, LocalDate day, MeasuringTables tables) {
    return switch (examined) {
      case Instrument instrument -> InstrumentRules.reckon(instrument, day, tables);
      case PackedGoods goods -> PackageRules.reckon(goods, tables);
      case GoldItem gold -> GoldRules.reckon(gold, tables);
      case ShopFile file -> GoldRules.reckon(file);
    };
  }

  /// Puts lines together.
  static final class Lines {

    private final List<Line> lines = new ArrayList<>();

    Lines keeps(boolean kept, String key, String article, boolean confirmed, Object... arguments) {
      return add(kept ? Outcome.KEPT : Outcome.BROKEN, key, article, confirmed, arguments);
    }

    Lines keeps(boolean kept, String key, MeasuringRule rule, Object... arguments) {
      return keeps(kept, key, rule.article(), rule.confirmed(), arguments);
    }

    Lines open(String key, String article, Object... arguments) {
      return add(Outcome.OPEN, key, article, true, arguments);
    }

    Lines says(String key, Object... arguments) {
      return add(Outcome.SAID, key, "", true, arguments);
    }

    Lines add(Outcome outcome, String key, String article, boolean confirmed, Object... arguments) {
      lines.add(new Line(outcome, "goods.reckoned." + key, List.of(arguments), article, confirmed));
      return this;
    }

    Reckoning done() {
      return new Reckoning(lines);
    }
  }
}
