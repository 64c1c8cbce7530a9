package org.opendost.portal.pages;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that stands beside the news.
///
/// @param day the day it is of, if it has one
/// @param text a sentence or two; empty for a link
/// @param url where it leads outside this site
/// @param picture key of its picture
/// @param place its order among those of one day
public record Feature(
    UUID id,
    Kind kind,
    String title,
    @Nullable LocalDate day,
    String text,
    @Nullable String url,
    @Nullable String picture,
    int place) {

  /// What it is.
  public enum Kind {
    /// A film that spreads knowledge.
    FILM,
    /// Advisory work for the province.
    ADVISORY,
    /// A part of the yearbook.
    YEARBOOK,
    /// A site of another body.
    LINK
  }
}
