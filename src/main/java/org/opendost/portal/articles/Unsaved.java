package org.opendost.portal.articles;

import java.time.Instant;
import java.util.UUID;

/// What an editor was typing when the connection, or the day, came to an end.
///
/// @param version the version the editor began from; 0 for an article that was never saved
/// @param typed the form, as JSON
public record Unsaved(int version, String typed, Instant keptAt) {

  /// A new article that was begun and never saved.
  public record Begun(UUID article, String title, Instant keptAt) {}
}
