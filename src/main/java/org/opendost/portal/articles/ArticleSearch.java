package org.opendost.portal.articles;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an editor looks for; empty texts and nothing ask nothing.
///
/// @param words in the title
/// @param author in the author's name
/// @param sort by which column
/// @param descending the newest, or the last of the alphabet, first
/// @param after the last one already seen
public record ArticleSearch(
    String words,
    String author,
    Article.@Nullable State state,
    @Nullable Category category,
    Sort sort,
    boolean descending,
    @Nullable UUID after) {

  /// The columns an editor's list sorts by.
  public enum Sort {
    /// When it was last changed.
    CHANGED("changed_at"),
    /// When it appeared or is to appear; drafts have no such moment and come first.
    PUBLISHED("coalesce(published_at, publish_at, '-infinity'::timestamptz)"),
    /// The alphabet.
    TITLE("title");

    private final String expression;

    Sort(String expression) {
      this.expression = expression;
    }

    String expression() {
      return expression;
    }
  }

  /// Everything, what was changed last first.
  public static ArticleSearch everything() {
    return new ArticleSearch("", "", null, null, Sort.CHANGED, true, null);
  }
}
