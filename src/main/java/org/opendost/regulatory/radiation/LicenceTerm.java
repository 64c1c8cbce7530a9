package org.opendost.regulatory.radiation;

import java.time.LocalDate;

/// From when to when a licence for X-ray work holds.
///
/// @param until the last day in force
public record LicenceTerm(LocalDate from, LocalDate until) {

  /// Luật 18/2008/QH12, Art. 74; TT 08/2010, Art. 25; NĐ 142/2020, Art. 37: three years.
  private static final int YEARS = 3;

  /// Checks the order of days.
  public LicenceTerm {
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException(until + " is not after " + from);
    }
  }

  /// A new licence: three years from its issue.
  public static LicenceTerm ofNew(LocalDate issued) {
    return new LicenceTerm(issued, issued.plusYears(YEARS));
  }

  /// A renewed licence: three years from the old expiry (TT 08/2010, Art. 26.5; NĐ 142/2020, Art.
  /// 37).
  public static LicenceTerm ofRenewal(LocalDate issued, LocalDate oldExpiry) {
    return new LicenceTerm(issued, oldExpiry.plusYears(YEARS));
  }

  /// An amended or re-issued licence keeps the old expiry (TT 08/2010, Art. 27–28; NĐ 142/2020,
  /// Art. 37).
  public static LicenceTerm kept(LocalDate issued, LocalDate oldExpiry) {
    return new LicenceTerm(issued, oldExpiry);
  }
}
