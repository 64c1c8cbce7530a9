package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A quality target an agency set itself for a year (TCVN ISO 9001:2015, 6.2), and what came of it.
///
/// @param setOn when the head approved it
/// @param outcome none until it was assessed
public record QualityTarget(
    UUID id, UUID agency, int year, String target, LocalDate setOn, @Nullable Outcome outcome) {

  /// What came of a target.
  ///
  /// @param result what was reached, in words or figures
  public record Outcome(LocalDate on, String result, boolean reached) {}
}
