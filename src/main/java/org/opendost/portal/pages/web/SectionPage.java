package org.opendost.portal.pages.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.portal.articles.Headline;
import org.opendost.portal.articles.Section;
import org.opendost.portal.pictures.ShownPictures;

/// News of one section, with one tag, or all.
///
/// @param section none for all news
/// @param tag the tag they have, if that is what was asked
/// @param pictures of the news
/// @param older where the next page begins, if there is one
/// @param first whether this is the first page
public record SectionPage(
    @Nullable Section section,
    @Nullable String tag,
    Names names,
    List<Headline> news,
    ShownPictures pictures,
    @Nullable Integer older,
    boolean first,
    Side side) {

  /// This list's address.
  public String path() {
    if (tag != null) {
      return tagPath(tag);
    }
    return section == null ? "/tin-tuc" : section.path();
  }

  /// The address of the list of a tag.
  public static String tagPath(String tag) {
    return "/tin-tuc/tu-khoa/" + URLEncoder.encode(tag, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
