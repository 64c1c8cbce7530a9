package org.opendost.reporting.reports;

import java.time.LocalDate;
import java.util.UUID;

/// A copy of a signed report on its way to somebody.
///
/// @param id made by the form, so that a double click sends once
/// @param recipient who got it, as the office writes them
/// @param sentOn the day it went out
/// @param sentBy the officer who noted it; empty in what was typed
public record SentCopy(
    UUID id, String recipient, Way way, LocalDate sentOn, String sentBy, String note) {

  /// How it went out.
  public enum Way {
    DOCUMENT,
    EMAIL,
    PAPER
  }
}
