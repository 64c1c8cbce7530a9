package org.opendost.reporting.reports;

import java.util.Locale;

/// How far a report has come.
public enum State {
  /// Its figures follow the records.
  DRAFT,
  /// Frozen; seen by officers only.
  SIGNED,
  /// Read by anyone.
  PUBLISHED;

  /// As the database and the messages write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static State of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
