package org.opendost.portal.articles.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.ArticleLine;
import org.opendost.portal.articles.Section;
import org.opendost.portal.articles.Unsaved;

/// Articles of every state.
///
/// @param begun what the editor began and never saved
/// @param after where the next page begins, if there is one
public record ArticleListPage(
    Listing listing,
    List<ArticleLine> articles,
    List<Section> sections,
    List<Unsaved.Begun> begun,
    @Nullable String after) {

  /// What the section of the article is called.
  public String section(ArticleLine article, String language) {
    return SectionNames.of(sections, article.category(), language);
  }

  /// The states to choose from.
  public List<Choice> states(Frame frame) {
    return Arrays.stream(Article.State.values())
        .map(state -> new Choice(state.name(), frame.t(state.key())))
        .toList();
  }

  /// The sections to choose from.
  public List<Choice> sections(Frame frame) {
    return sections.stream()
        .map(section -> new Choice(section.category().slug(), section.name(frame.language())))
        .toList();
  }

  /// The tone of the badge of a state.
  public static String tone(Article.State state) {
    return switch (state) {
      case DRAFT -> "plain";
      case SCHEDULED -> "soon";
      case PUBLISHED -> "good";
      case WITHDRAWN -> "late";
    };
  }
}
