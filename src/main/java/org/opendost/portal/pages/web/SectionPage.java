package org.opendost.portal.pages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.portal.articles.Category;
import org.opendost.portal.articles.Headline;

/// News of one section or of all.
///
/// @param category none for all news
/// @param older where the next page begins, if there is one
/// @param first whether this is the first page
public record SectionPage(
    @Nullable Category category,
    List<Headline> news,
    @Nullable Integer older,
    boolean first,
    Side side) {

  /// This list's address.
  public String path() {
    return category == null ? "/tin-tuc" : "/tin-tuc/" + category.slug();
  }
}
