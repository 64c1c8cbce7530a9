package org.opendost.portal.articles.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.page.Form;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.Section;
import org.opendost.portal.articles.Version;

/// An article with all that may be done with it.
///
/// @param form of a schedule or a withdrawal that was refused
/// @param overtaken whether someone changed it while this editor decided
/// @param now the office's time, from which a schedule counts
public record ArticleDeskPage(
    Article article,
    Section section,
    List<Version> versions,
    List<StoredFile> attachments,
    Form form,
    boolean overtaken,
    Instant now) {

  /// The path of the actions.
  public String path() {
    return "/office/articles/" + article.id();
  }

  /// When it appears or appeared.
  public @Nullable Instant moment() {
    return article.publishedAt() == null ? article.publishAt() : article.publishedAt();
  }
}
