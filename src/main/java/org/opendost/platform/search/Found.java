package org.opendost.platform.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was found for a question.
///
/// @param total how many in all
/// @param byKind how many of each kind, whichever kind was asked for
/// @param complete whether the index has everything; not while it is being made anew
/// @param loosened whether nothing held all the words, so that most of them had to do
public record Found(
    List<Hit> hits,
    long total,
    SortedMap<String, Long> byKind,
    boolean complete,
    boolean loosened) {

  public Found {
    hits = List.copyOf(hits);
  }

  static Found nothing(boolean complete) {
    return new Found(List.of(), 0, new TreeMap<>(), complete, false);
  }

  /// One line.
  ///
  /// @param snippet the part of the text with most of the words in it; empty when there is no text
  public record Hit(
      String kind, String href, List<Piece> title, List<Piece> snippet, @Nullable LocalDate day) {

    public Hit {
      title = List.copyOf(title);
      snippet = List.copyOf(snippet);
    }

    /// The title without marks.
    public String plainTitle() {
      var text = new StringBuilder();
      title.forEach(piece -> text.append(piece.text()));
      return text.toString();
    }
  }

  /// A piece of text, one of the words looked for or what stands between them. Text and marks stay
  /// apart until the page writes them, so that nothing in a text is ever taken for markup.
  public record Piece(String text, boolean word) {

    /// A whole text, with the words looked for marked in it.
    static List<Piece> marking(String text, Set<String> folded) {
      var pieces = new ArrayList<Piece>();
      int at = 0;
      for (var word : Words.WORD.matcher(text).results().toList()) {
        if (folded.contains(Words.folded(word))) {
          if (word.start() > at) {
            pieces.add(new Piece(text.substring(at, word.start()), false));
          }
          pieces.add(new Piece(word.group(), true));
          at = word.end();
        }
      }
      if (at < text.length()) {
        pieces.add(new Piece(text.substring(at), false));
      }
      return pieces;
    }
  }
}
