package org.opendost.portal.articles.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.opendost.portal.articles.Article;

/// An article as it was, beside what it is now.
public record VersionPage(Article then, Article now) {

  /// A paragraph of the text as it was.
  ///
  /// @param gone whether the article has it no more
  public record Paragraph(String text, boolean gone) {}

  /// The text as it was, paragraph by paragraph.
  public List<Paragraph> paragraphs() {
    var present = new HashSet<>(blocks(now.source()));
    var all = new ArrayList<Paragraph>();
    for (var block : blocks(then.source())) {
      all.add(new Paragraph(block, !present.contains(block)));
    }
    return all;
  }

  private static List<String> blocks(String text) {
    return List.of(text.strip().split("\n\\s*\n", -1));
  }
}
