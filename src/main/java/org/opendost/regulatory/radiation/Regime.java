package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.Limit;

/// The law in force on a day, with what differs between the laws beyond steps and limits. A dossier
/// is held under the version of its procedure that bears the regime's code.
public enum Regime {
  /// TT 08/2010/TT-BKHCN; the time runs from the full, valid dossier; certificates of safety
  /// officers for 5 years (Art. 25.5).
  TT_08_2010(
      "2010",
      "TT 08/2010/TT-BKHCN",
      "Luật 18/2008/QH12; TT 08/2010/TT-BKHCN; TT 287/2016/TT-BTC",
      LocalDate.of(2010, 9, 5),
      60,
      Period.ofYears(5),
      false,
      0,
      true),
  /// NĐ 142/2020/NĐ-CP; the papers are checked and the fee named within five working days, the time
  /// runs once the fee is paid (Art. 29–36); certificates without limit (Art. 37.2).
  ND_142_2020(
      "2020",
      "NĐ 142/2020/NĐ-CP",
      "Luật 18/2008/QH12; NĐ 142/2020/NĐ-CP; TT 287/2016/TT-BTC",
      LocalDate.of(2021, 2, 1),
      45,
      null,
      true,
      5,
      true),
  /// NĐ 332/2025/NĐ-CP: of its text only the three days of the intake and the ten of an amendment
  /// were seen; the other values are those of its predecessor, unconfirmed.
  ND_332_2025(
      "2026",
      "NĐ 332/2025/NĐ-CP",
      "NĐ 332/2025/NĐ-CP (chưa đối chiếu văn bản gốc)",
      LocalDate.of(2026, 1, 1),
      45,
      null,
      true,
      3,
      false);

  private final String version;
  private final String document;
  private final String basis;
  private final LocalDate from;
  private final int renewalDays;
  private final @Nullable Period certificateTerm;
  private final boolean feeFirst;
  private final int intakeDays;
  private final boolean confirmed;

  Regime(
      String version,
      String document,
      String basis,
      LocalDate from,
      int renewalDays,
      @Nullable Period certificateTerm,
      boolean feeFirst,
      int intakeDays,
      boolean confirmed) {
    this.version = version;
    this.document = document;
    this.basis = basis;
    this.from = from;
    this.renewalDays = renewalDays;
    this.certificateTerm = certificateTerm;
    this.feeFirst = feeFirst;
    this.intakeDays = intakeDays;
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

  /// The regime whose procedures' version that is.
  public static Regime ofVersion(String version) {
    return Arrays.stream(values())
        .filter(regime -> regime.version.equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no regime of version " + version));
  }

  /// The code of the procedures' versions under it.
  public String version() {
    return version;
  }

  /// The document's short name.
  public String document() {
    return document;
  }

  /// The documents of law.
  String basis() {
    return basis;
  }

  /// The first day in force.
  LocalDate from() {
    return from;
  }

  /// The last day in force; null while it is.
  @Nullable LocalDate until() {
    return Arrays.stream(values())
        .map(Regime::from)
        .filter(later -> later.isAfter(from))
        .min(Comparator.naturalOrder())
        .map(next -> next.minusDays(1))
        .orElse(null);
  }

  /// How many calendar days before expiry a renewal is filed at the latest.
  public int renewalDays() {
    return renewalDays;
  }

  /// How long a safety officer's certificate holds; null without limit.
  @Nullable Period certificateTerm() {
    return certificateTerm;
  }

  /// Whether the time runs only once the fee is paid.
  public boolean feeFirst() {
    return feeFirst;
  }

  /// Within what time the papers are checked and the fee is named; null where no law says.
  @Nullable Limit intake() {
    return intakeDays == 0 ? null : Limit.workingDays(intakeDays);
  }

  /// Whether its values were read in its text.
  public boolean confirmed() {
    return confirmed;
  }
}
