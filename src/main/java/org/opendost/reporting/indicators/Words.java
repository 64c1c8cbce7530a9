package org.opendost.reporting.indicators;

/// The same words in Vietnamese and in English.
public record Words(String vi, String en) {

  /// The words in a language: English for `en`, Vietnamese for any other.
  public String in(String language) {
    return language.startsWith("en") ? en : vi;
  }
}
