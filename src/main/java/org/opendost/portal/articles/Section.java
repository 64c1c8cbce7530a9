package org.opendost.portal.articles;

/// A section of the news as the office set it up.
///
/// @param name Vietnamese
/// @param englishName for English screens
/// @param place small numbers first
/// @param onHome whether the home page shows its newest
/// @param open whether new articles may go into it; those in it stay where they are
/// @param version counts its changes
public record Section(
    Category category,
    String name,
    String englishName,
    int place,
    boolean onHome,
    boolean open,
    int version) {

  /// The name in the reader's language, `vi` or `en`.
  public String name(String language) {
    return language.equals("en") ? englishName : name;
  }

  /// Its address.
  public String path() {
    return "/tin-tuc/" + category.slug();
  }
}
