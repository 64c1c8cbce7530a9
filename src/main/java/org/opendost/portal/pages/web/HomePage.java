package org.opendost.portal.pages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.portal.articles.Category;
import org.opendost.portal.articles.Headline;

/// The portal's home.
///
/// @param lead the newest story; none on an empty portal
/// @param beside the next three
public record HomePage(
    @Nullable Headline lead, List<Headline> beside, List<Section> sections, Side side) {

  /// The newest of one section.
  public record Section(Category category, List<Headline> news) {}
}
