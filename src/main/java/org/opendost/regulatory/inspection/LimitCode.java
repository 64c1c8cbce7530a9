package org.opendost.regulatory.inspection;

/// For what the law gives a time, and from when it runs.
public enum LimitCode {
  /// That the decision is sent to whom it concerns, from its signature.
  SENDING,
  /// Its announcement, with minutes, from its signature.
  ANNOUNCEMENT,
  /// Work on site, from the first visit.
  ON_SITE,
  /// The team's report, from the end on site.
  REPORT,
  /// The conclusion, from the receipt of the report.
  CONCLUSION,
  /// Its publication, from its signature.
  PUBLICATION,
  /// The team's report of a failure in measurement, from its detection.
  VIOLATION_REPORT,
  /// The report of a lot that fails, from the detection or the test slip.
  LOT_REPORT,
  /// The notice that suspends a lot, from the test slip.
  LOT_SUSPENSION,
  /// The authority's decision, from the team's report.
  LOT_DECISION,
  /// Unsealing of a lot so that it can be put right, from the outcome of the penalty.
  LOT_UNSEALING,
  /// How long the kept unit of a sample is kept, from the test slip.
  SAMPLE_KEPT
}
