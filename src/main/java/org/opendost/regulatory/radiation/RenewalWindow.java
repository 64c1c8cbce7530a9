package org.opendost.regulatory.radiation;

import java.time.LocalDate;

/// Until when a renewal may be filed; later, the dossier is one for a new licence with the full
/// fee.
///
/// TT 08/2010, Art. 26.1 (Luật 18/2008/QH12, Art. 78.2): at least 60 days before expiry. NĐ
/// 142/2020, Art. 30.1: at least 45 days, for licences of more than twelve months.
///
/// @param lastDay the last day on which it may be filed
public record RenewalWindow(LocalDate lastDay, int days) {

  /// The window of a licence under a regime.
  public static RenewalWindow of(LocalDate expiry, Regime regime) {
    return new RenewalWindow(expiry.minusDays(regime.renewalDays()), regime.renewalDays());
  }

  /// Whether a dossier filed that day is in time.
  public boolean isOpenOn(LocalDate day) {
    return !day.isAfter(lastDay);
  }
}
