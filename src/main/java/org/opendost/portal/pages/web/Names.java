package org.opendost.portal.pages.web;

import java.util.List;
import org.opendost.portal.articles.Category;
import org.opendost.portal.articles.Section;

/// What the sections of the news are called.
public record Names(List<Section> sections) {

  /// The name of the section in the reader's language.
  public String of(Category category, String language) {
    return sections.stream()
        .filter(section -> section.category().equals(category))
        .findFirst()
        .map(section -> section.name(language))
        .orElse(category.slug());
  }
}
