package org.opendost.reporting.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.indicators.Period;

/// A form filled in for a year.
///
/// @param form the form's number
/// @param issue 1, or more for a correction
/// @param corrects the locked issue it takes the place of; null for the first
/// @param correctedBy the issue that takes its place; null for the newest
/// @param computedAt as of when its computed cells were read
/// @param moves counts what was done to it as a whole
/// @param explanation why figures that do not agree were locked as they are
public record Filing(
    UUID id,
    int year,
    Regime regime,
    String form,
    int issue,
    @Nullable UUID corrects,
    @Nullable String correctedWhy,
    @Nullable UUID correctedBy,
    String begunBy,
    Instant begunAt,
    Instant computedAt,
    int moves,
    @Nullable Lock lock,
    String explanation) {

  /// That its figures are fixed.
  public record Lock(Instant at, String by) {}

  /// Whether its figures may still change.
  public boolean isOpen() {
    return lock == null;
  }

  /// The days it is about.
  public Period period() {
    return yearOf(year);
  }

  /// The last day in time.
  public LocalDate dueOn() {
    return Regime.dueOn(year);
  }

  static Period yearOf(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
