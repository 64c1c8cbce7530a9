package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The law in force on a day. A dossier is begun and finished under the regime of its day; NĐ
/// 142/2020 (Art. 62.3) makes pending dossiers complete to the new rules.
public enum Regime {
  /// TT 08/2010/TT-BKHCN; certificates of safety officers for 5 years (Art. 25.5).
  TT_08_2010("TT 08/2010/TT-BKHCN", LocalDate.of(2010, 9, 5), 60, Period.ofYears(5), true),
  /// NĐ 142/2020/NĐ-CP; certificates of safety officers without limit (Art. 37.2).
  ND_142_2020("NĐ 142/2020/NĐ-CP", LocalDate.of(2021, 2, 1), 45, null, true),
  /// NĐ 332/2025/NĐ-CP: the text is not at hand; the values of its predecessor, unconfirmed.
  ND_332_2025("NĐ 332/2025/NĐ-CP", LocalDate.of(2026, 1, 1), 45, null, false);

  private final String document;
  private final LocalDate from;
  private final int renewalDays;
  private final @Nullable Period certificateTerm;
  private final boolean confirmed;

  Regime(
      String document,
      LocalDate from,
      int renewalDays,
      @Nullable Period certificateTerm,
      boolean confirmed) {
    this.document = document;
    this.from = from;
    this.renewalDays = renewalDays;
    this.certificateTerm = certificateTerm;
    this.confirmed = confirmed;
  }

  /// The regime of a day.
  ///
  /// @throws IllegalArgumentException before 05/09/2010, which this register does not reach
  public static Regime on(LocalDate day) {
    return Arrays.stream(values())
        .filter(regime -> !day.isBefore(regime.from))
        .reduce((_, later) -> later)
        .orElseThrow(() -> new IllegalArgumentException("no regime on " + day));
  }

  /// The document's short name.
  public String document() {
    return document;
  }

  /// How many calendar days before expiry a renewal is filed at the latest.
  int renewalDays() {
    return renewalDays;
  }

  /// How long a safety officer's certificate holds; null without limit.
  @Nullable Period certificateTerm() {
    return certificateTerm;
  }

  /// Whether its values were read in its text.
  public boolean confirmed() {
    return confirmed;
  }
}
