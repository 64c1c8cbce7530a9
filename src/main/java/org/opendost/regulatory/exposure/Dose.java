package org.opendost.regulatory.exposure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a personal dosimeter read.
///
/// @param msv in mSv, 0 or more
/// @param slip the number of the laboratory's result; may be empty
/// @param inResponse whether it was received while an incident was dealt with: it does not count
///   against the limits (TT 19/2012/TT-BKHCN Art. 22)
/// @param withdrawnBecause why it does not count; none while it does
public record Dose(
    UUID id,
    UUID worker,
    BodyPart part,
    LocalDate from,
    LocalDate until,
    BigDecimal msv,
    String laboratory,
    String slip,
    boolean inResponse,
    @Nullable String withdrawnBecause) {

  static final int LABORATORY_MOST = 200;
  static final int SLIP_MOST = 100;

  /// A reading as it is typed.
  public record Entry(
      UUID id,
      UUID worker,
      BodyPart part,
      LocalDate from,
      LocalDate until,
      BigDecimal msv,
      String laboratory,
      String slip,
      boolean inResponse) {

    /// Whether the periods share a day.
    boolean overlaps(Entry other) {
      return !from.isAfter(other.until) && !until.isBefore(other.from);
    }
  }

  /// What a worker received in a year.
  ///
  /// @param msv of that year
  /// @param five of the five years that end with it
  /// @param over whether either is more than the limits of the year's last day allow
  public record Year(BodyPart part, int year, BigDecimal msv, BigDecimal five, boolean over) {}

  /// How a worker stands today.
  ///
  /// @param wholeBody mSv received this year
  /// @param fiveYears mSv received in five years that end with this one
  /// @param lastUntil the last day any dosimeter was read for; none where none ever was
  public record Standing(
      UUID worker,
      String name,
      UUID facility,
      String facilityName,
      BigDecimal wholeBody,
      BigDecimal fiveYears,
      @Nullable LocalDate lastUntil,
      State state) {}

  /// What a worker's readings call for.
  public enum State {
    /// More than a limit allows.
    OVER,
    /// In the register for longer than the interval of the law, and never read.
    NEVER_READ,
    /// Not read for longer than the interval of the law (TT 19/2012/TT-BKHCN Art. 15.3.c).
    UNREAD,
    /// Nothing.
    FINE
  }
}
