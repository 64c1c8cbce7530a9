package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import java.util.Optional;

/// What the laboratory found of one indicator.
///
/// @param stated what the slip says of it, which counts only where the rest are not figures
public record TestResult(
    String indicator,
    String method,
    String unit,
    Relation relation,
    String requirement,
    String found,
    boolean stated) {

  /// How a result is held against its requirement.
  public enum Relation {
    AT_LEAST,
    AT_MOST,
    /// The slip says whether it passes, as for words or ranges.
    AS_STATED
  }

  /// Whether it passes: computed where requirement and result are figures.
  public boolean passed() {
    return switch (relation) {
      case AS_STATED -> stated;
      case AT_LEAST -> compared() >= 0;
      case AT_MOST -> compared() <= 0;
    };
  }

  /// Whether both are figures where they must be.
  boolean isReadable() {
    return relation == Relation.AS_STATED
        || (figure(requirement).isPresent() && figure(found).isPresent());
  }

  private int compared() {
    return figure(found).orElseThrow().compareTo(figure(requirement).orElseThrow());
  }

  private static Optional<BigDecimal> figure(String text) {
    return text.strip().matches("-?\\d{1,12}([.,]\\d{1,6})?")
        ? Optional.of(new BigDecimal(text.strip().replace(',', '.')))
        : Optional.empty();
  }
}
