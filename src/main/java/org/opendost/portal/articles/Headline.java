package org.opendost.portal.articles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An article as lists show it.
///
/// @param picture key of its picture
public record Headline(
    int number,
    String slug,
    Category category,
    String title,
    String lead,
    @Nullable String picture,
    Instant publishedAt) {

  /// Its public address.
  public String path() {
    return "/tin-tuc/" + category.slug() + "/" + slug + "-" + number;
  }
}
