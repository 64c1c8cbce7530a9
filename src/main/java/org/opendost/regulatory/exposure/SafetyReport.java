package org.opendost.regulatory.exposure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A facility's yearly report on the state of safety, awaited or received (Luật 18/2008/QH12 Art.
/// 20; TT 19/2012/TT-BKHCN Art. 20).
///
/// @param dueOn the last day of November of the year
/// @param receivedOn when the first was received; none while it is awaited
/// @param complies what the last one says of the conditions of the licence; none while it is
///   awaited
/// @param changes against the dossier of the licence; may be empty
/// @param incidents with their remedies; may be empty
/// @param doses results of personal doses and of the areas' survey; may be empty
public record SafetyReport(
    UUID id,
    UUID facility,
    String facilityName,
    int year,
    LocalDate dueOn,
    @Nullable LocalDate receivedOn,
    @Nullable Boolean complies,
    String changes,
    String incidents,
    String doses,
    State state) {

  /// How it stands today.
  public enum State {
    /// Chưa đến hạn.
    AWAITED,
    /// Quá hạn, chưa gửi.
    OVERDUE,
    /// Đã nhận đúng hạn.
    RECEIVED,
    /// Đã nhận, quá hạn.
    RECEIVED_LATE
  }

  /// A report as it is received.
  ///
  /// @param why why it corrects one that was received before; empty for the first
  public record Receipt(
      UUID id,
      LocalDate on,
      boolean complies,
      String changes,
      String incidents,
      String doses,
      String why) {}
}
