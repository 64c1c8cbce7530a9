package org.opendost.regulatory.award;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation that takes part in a season.
///
/// @param code its number in the season; on lists that others read it stands for the name
/// @param workers under contracts of a year or longer
/// @param since when it began to operate
/// @param goldYear when it last won gold; none if never
/// @param eligibility whether it may take part; none while nobody judged
/// @param vote of the preliminary council
/// @param feedback the report to the organisation
public record Entry(
    UUID id,
    UUID season,
    String code,
    UUID organisation,
    String organisationName,
    Edition.Sector sector,
    int workers,
    Edition.EntryClass entryClass,
    LocalDate since,
    @Nullable Integer goldYear,
    String summary,
    LocalDate registeredOn,
    @Nullable Eligibility eligibility,
    @Nullable Integer fileScore,
    @Nullable Integer siteScore,
    @Nullable Vote vote,
    @Nullable Feedback feedback,
    @Nullable Prize prize) {

  /// Whether it may take part, and why not.
  public record Eligibility(boolean eligible, String why, LocalDate on, String by) {}

  /// The preliminary council's vote.
  public record Vote(
      LocalDate on, String minutes, int members, int present, int votesFor, boolean passed) {}

  /// Báo cáo phản hồi: what the organisation reads of its strengths and what it can better.
  public record Feedback(LocalDate on, String number, String strengths, String betterments) {}

  /// What it was given.
  public record Prize(Kind kind, LocalDate on, String decision) {

    /// The prizes.
    public enum Kind {
      /// Giải Vàng Chất lượng Quốc gia.
      GOLD,
      /// Giải thưởng Chất lượng Quốc gia.
      AWARD
    }
  }

  /// The two assessments.
  public enum Stage {
    /// On the file.
    FILE,
    /// On site.
    SITE
  }

  /// How far it came.
  public String state() {
    if (prize != null) {
      return "prize";
    }
    if (vote != null) {
      return vote.passed() ? "recommended" : "not-recommended";
    }
    if (siteScore != null) {
      return "site-assessed";
    }
    if (fileScore != null) {
      return "file-assessed";
    }
    return eligibility == null ? "registered" : eligibility.eligible() ? "eligible" : "ineligible";
  }

  /// What it scored last: on site, before that on the file.
  public @Nullable Integer score() {
    return siteScore != null ? siteScore : fileScore;
  }
}
