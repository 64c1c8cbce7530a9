package org.opendost.portal.articles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opendost.portal.pictures.Pictures;

/// An article as lists show it.
///
/// @param picture name of a drawing or id of a file, see [Pictures]
/// @param alt what the picture shows
public record Headline(
    int number,
    String slug,
    Category category,
    String title,
    String lead,
    @Nullable String picture,
    String alt,
    Instant publishedAt,
    @Nullable Instant correctedAt) {

  /// Its public address.
  public String path() {
    return "/tin-tuc/" + category.slug() + "/" + slug + "-" + number;
  }
}
