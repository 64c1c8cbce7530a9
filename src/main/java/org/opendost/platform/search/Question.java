package org.opendost.platform.search;

import org.jspecify.annotations.Nullable;

/// What somebody looks for.
///
/// @param words as typed; words in quotation marks must stand together
/// @param kind only this kind, all kinds when none
/// @param page from 1
public record Question(String words, @Nullable String kind, int page) {

  /// Lines on a page.
  public static final int PAGE = 10;

  /// No one reads further.
  public static final int LAST_PAGE = 50;

  public Question {
    words = Words.asked(words);
    page = Math.clamp(page, 1, LAST_PAGE);
  }

  /// The words in all kinds, from the first page on.
  public static Question of(String words) {
    return new Question(words, null, 1);
  }

  int offset() {
    return (page - 1) * PAGE;
  }
}
