package org.opendost.portal.articles.web;

import java.util.List;
import org.opendost.portal.articles.Category;
import org.opendost.portal.articles.Section;

final class SectionNames {

  private SectionNames() {}

  static String of(List<Section> sections, Category category, String language) {
    return sections.stream()
        .filter(section -> section.category().equals(category))
        .findFirst()
        .map(section -> section.name(language))
        .orElse(category.slug());
  }
}
