package org.opendost.reporting.reports;

import java.util.Locale;

/// How far a report has come.
public enum State {
  /// Its figures follow the records.
  DRAFT,
  /// Frozen; seen by officers only.
  SIGNED,
  /// Read by anyone.
  PUBLISHED,
  /// A draft given up, with the reason.
  WITHDRAWN;

  /// As the database and the messages write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The colour of its badge.
  public String tone() {
    return switch (this) {
      case DRAFT -> "soon";
      case SIGNED -> "info";
      case PUBLISHED -> "good";
      case WITHDRAWN -> "plain";
    };
  }

  static State of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
