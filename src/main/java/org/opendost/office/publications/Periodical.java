package org.opendost.office.publications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A bulletin the department publishes.
///
/// @param id made with the form
/// @param authority who licensed it
/// @param until the licence's last day, if it has one
/// @param version grows with every correction
/// @param savedBy who wrote or corrected it last
public record Periodical(
    UUID id,
    String title,
    String licence,
    String authority,
    LocalDate licensedOn,
    @Nullable LocalDate until,
    Periodicity periodicity,
    int version,
    String savedBy) {

  /// How often it appears.
  public enum Periodicity {
    /// Hằng tháng.
    MONTHLY,
    /// Hai tháng một số.
    BIMONTHLY,
    /// Hằng quý.
    QUARTERLY,
    /// Sáu tháng một số.
    HALF_YEARLY,
    /// Hằng năm.
    YEARLY,
    /// Không định kỳ.
    IRREGULAR
  }

  /// Whether the licence counts on the day.
  public boolean isLicensed(LocalDate day) {
    return !day.isBefore(licensedOn) && (until == null || !day.isAfter(until));
  }

  /// How its licence stands on the day.
  public String state(LocalDate day) {
    return isLicensed(day) ? "licensed" : "unlicensed";
  }

  /// The same as it is kept after a correction.
  Periodical as(int newVersion, String by) {
    return new Periodical(
        id, title, licence, authority, licensedOn, until, periodicity, newVersion, by);
  }
}
