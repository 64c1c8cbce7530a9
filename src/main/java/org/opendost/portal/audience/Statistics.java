package org.opendost.portal.audience;

/// How much the portal is read.
///
/// @param guests people seen in the last five minutes
/// @param searchEngines search engines seen in the last five minutes
/// @param today pages read by people today
/// @param month pages read by people this month
/// @param total pages read by people since the beginning
public record Statistics(int guests, int searchEngines, long today, long month, long total) {

  /// Everyone who is here now.
  public int online() {
    return guests + searchEngines;
  }
}
