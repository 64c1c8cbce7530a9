package org.opendost.platform.search;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that can be found.
///
/// @param kind the kind of thing, `article`, `task`, …; its name on screens is the text
///   `search.kind.<kind>`
/// @param id the thing's id within its kind
/// @param title what the line of the result shows
/// @param body plain text, without markup; nothing that this visibility may not read
/// @param href a path of this site
/// @param day the day it is known by, for newer things to come slightly earlier
public record SearchEntry(
    String kind,
    UUID id,
    String title,
    String body,
    String href,
    Visibility visibility,
    @Nullable LocalDate day) {

  public SearchEntry {
    if (!kind.matches("[a-z][a-z-]*") || title.isBlank() || !href.matches("/[^/\\\\].*|/")) {
      throw new IllegalArgumentException("cannot be found: " + kind + " " + title + " " + href);
    }
  }
}
