package org.opendost.portal.pages.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.portal.pages.Feature;
import org.opendost.portal.pictures.ShownPictures;

/// All films, all advisory work, the whole yearbook, or all drafts.
///
/// @param titleKey the key of the page's title
public record FeaturesPage(
    String titleKey, List<Feature> features, ShownPictures pictures, LocalDate today) {

  /// Whether a draft may be commented on no more.
  public boolean isOver(Feature draft) {
    return draft.until() != null && draft.until().isBefore(today);
  }
}
