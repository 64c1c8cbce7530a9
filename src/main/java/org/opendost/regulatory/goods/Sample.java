package org.opendost.regulatory.goods;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two sealed units of a lot: one is tested, one kept.
///
/// @param code all the laboratory is told
/// @param retest whether it shows that what failed was put right
/// @param sentOn null until the laboratory has it
/// @param slip null until its slip was received
public record Sample(
    UUID id,
    UUID lot,
    String code,
    boolean retest,
    Instant takenAt,
    String sealTested,
    String sealKept,
    String signedFor,
    @Nullable LocalDate sentOn,
    String laboratory,
    @Nullable Slip slip) {

  /// The laboratory's slip.
  ///
  /// @param at when the authority received it: the times of the law run from here
  public record Slip(String number, Instant at, List<TestResult> results) {

    public Slip {
      results = List.copyOf(results);
    }

    /// Whether something failed.
    public boolean failed() {
      return results.stream().anyMatch(result -> !result.passed());
    }
  }
}
