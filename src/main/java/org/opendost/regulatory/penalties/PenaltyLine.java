package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A violation in a list.
///
/// @param fine in đồng; zero without
/// @param decision its number; null while there is none
/// @param demand the demand its minutes were made of; null if it was another thing
/// @param lapsesOn the last day on which every act may be punished; null where the law gives none
/// @param dueOn the last day of the decision; null where the law gives none
public record PenaltyLine(
    UUID id,
    String number,
    LocalDate madeOn,
    String violator,
    @Nullable String decision,
    @Nullable LocalDate decidedOn,
    long fine,
    long paid,
    boolean cancelled,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate lapsesOn,
    @Nullable UUID demand) {

  /// How many days ahead a list warns that an act lapses.
  static final int LAPSES_SOON = 30;

  /// Whether it may still be punished, as the key of its words: `RUNNING`, `SOON`, `LAPSED`; empty
  /// once it is decided, and where the law gives no time.
  public String lapse(LocalDate today) {
    if (lapsesOn == null || (decision != null && !cancelled)) {
      return "";
    }
    if (today.isAfter(lapsesOn)) {
      return "LAPSED";
    }
    return lapsesOn.isAfter(today.plusDays(LAPSES_SOON)) ? "RUNNING" : "SOON";
  }

  /// Where it stands, as the key of its words.
  public String state() {
    if (cancelled) {
      return "CANCELLED";
    }
    if (decision == null) {
      return "OPEN";
    }
    return fine == 0 ? "NO_FINE" : paid >= fine ? "PAID" : "FINED";
  }

  /// Whether the decision was or is late.
  public boolean isLate(LocalDate today) {
    return dueOn != null && (decidedOn == null ? today : decidedOn).isAfter(dueOn);
  }
}
