package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.Validity;

/// A line of a table of the law, from a day on.
///
/// @param over what the line is for: the class, the load, or what the amount must exceed
/// @param upTo what the amount must not exceed; null for without end, or where `over` is exact
/// @param value what the line gives, in the unit its code names
/// @param permitted how many short packages are permitted, for [Code#ACCEPTANCE]
/// @param factor k of the corrected mean, for [Code#ACCEPTANCE]
/// @param validity confirmed where a text of the law or a published excerpt of it was seen
public record MeasuringRule(
    UUID id,
    Code code,
    BigDecimal over,
    @Nullable BigDecimal upTo,
    BigDecimal value,
    int permitted,
    BigDecimal factor,
    Validity validity) {

  /// The tables.
  public enum Code {
    /// Karat, and the least parts of a thousand.
    GOLD_CLASS,
    /// Capacity of a scale in grams, and the greatest division e in milligrams.
    SCALE_DIVISION,
    /// Load in grams, and the greatest error S in milligrams.
    WEIGHING_ERROR,
    /// Load in grams, and the greatest error S as a percentage of it.
    WEIGHING_SHARE,
    /// Nominal quantity in g or ml, and the shortage T allowed as a percentage of it.
    SHORTAGE_SHARE,
    /// Nominal quantity in g or ml, and the shortage T allowed in g or ml.
    SHORTAGE,
    /// Packages in a lot, and how many are measured.
    ACCEPTANCE
  }

  String article() {
    return validity.article();
  }

  boolean confirmed() {
    return validity.confirmed();
  }

  boolean takesIn(BigDecimal amount) {
    return amount.compareTo(over) > 0 && (upTo == null || amount.compareTo(upTo) <= 0);
  }
}
