package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The tables of the law as they hold on a day; of two lines for the same, the newer one.
///
/// @param lines by `over`, the least first
record MeasuringTables(List<MeasuringRule> lines) {

  MeasuringTables {
    lines = List.copyOf(lines);
  }

  static MeasuringTables on(LocalDate day, List<MeasuringRule> all) {
    var holding = all.stream().filter(line -> line.validity().holdsOn(day)).toList();
    return new MeasuringTables(
        holding.stream()
            .filter(line -> holding.stream().noneMatch(other -> replaces(other, line)))
            .sorted(Comparator.comparing(MeasuringRule::over))
            .toList());
  }

  private static boolean replaces(MeasuringRule other, MeasuringRule line) {
    return other.code() == line.code()
        && other.over().compareTo(line.over()) == 0
        && other.validity().from().isAfter(line.validity().from());
  }

  /// The lines of a table.
  List<MeasuringRule> of(MeasuringRule.Code code) {
    return lines.stream().filter(line -> line.code() == code).toList();
  }

  /// The line an amount falls in.
  Optional<MeasuringRule> within(MeasuringRule.Code code, BigDecimal amount) {
    return of(code).stream().filter(line -> line.takesIn(amount)).findFirst();
  }

  /// The line for exactly this.
  Optional<MeasuringRule> at(MeasuringRule.Code code, BigDecimal exact) {
    return of(code).stream().filter(line -> line.over().compareTo(exact) == 0).findFirst();
  }
}
