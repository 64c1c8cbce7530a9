package org.opendost.regulatory.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Fault;

/// A declaration with its course. Its case has the same id.
///
/// @param organisationName as it was called when it filed
/// @param number the official dossier code
/// @param step where the case stands
/// @param outcome how it ended, null while it goes on
/// @param notice by which it was accepted
/// @param ending what ended its validity before its time
/// @param version how often it was corrected, from 1
public record Declaration(
    Intake intake,
    String organisationName,
    String number,
    String step,
    LocalDate filedOn,
    @Nullable LocalDate dueOn,
    @Nullable String outcome,
    @Nullable Notice notice,
    @Nullable Ending ending,
    int version) {

  /// Thông báo tiếp nhận (Mẫu 3. TBTNHS); for the quantity mark the entry of the book.
  ///
  /// @param validUntil the last day; none where the law sets none
  /// @param times the number of this acceptance, declarations made anew counted on (TT
  ///   21/2014/TT-BKHCN Đ.14.2)
  public record Notice(
      String number,
      LocalDate on,
      String signer,
      String post,
      @Nullable LocalDate validUntil,
      int times) {}

  /// What ended an accepted declaration.
  public record Ending(LocalDate on, Cause cause, String document, String why, String by) {

    /// The three cases of TT 21/2014/TT-BKHCN Đ.15, and the declaration made anew.
    public enum Cause {
      /// A grave breach, or what does not conform any more.
      BREACH,
      /// The establishment's own notice in writing.
      OWN_NOTICE,
      /// Bankrupt or dissolved.
      DISSOLVED,
      /// Another one took its place.
      REPLACED
    }
  }

  /// Whether it counts on the day.
  public boolean isValidOn(LocalDate day) {
    return notice != null
        && ending == null
        && (notice.validUntil() == null || !day.isAfter(notice.validUntil()));
  }

  /// How it stands on the day: `open`, `refused`, …, `valid`, `expired`, `ended`.
  public String state(LocalDate day) {
    if (notice == null) {
      return outcome == null ? "open" : outcome.toLowerCase(Locale.ROOT);
    }
    return ending != null ? "ended" : isValidOn(day) ? "valid" : "expired";
  }

  /// Papers that the law wants and nobody handed in.
  public List<ConformityPaper> missing() {
    return ConformityPaper.missing(intake);
  }

  /// What keeps it from being accepted on the day.
  public List<Fault> hindrances(LocalDate day) {
    return DeclarationRules.hindrances(intake, filedOn, day);
  }

  /// Its id.
  public UUID id() {
    return intake.id();
  }

  /// What it is about, in a line.
  public String title() {
    return intake.product() + " – " + intake.standard();
  }
}
