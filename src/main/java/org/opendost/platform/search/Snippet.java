package org.opendost.platform.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.opendost.platform.search.Found.Piece;

/// The part of a text that shows best why it was found: where most different words stand together.
final class Snippet {

  private static final int LENGTH = 220;
  private static final int BEFORE = 60;
  private static final int MOST_PLACES = 200;

  private Snippet() {}

  static List<Piece> of(String text, Set<String> folded) {
    var places =
        Words.WORD
            .matcher(text)
            .results()
            .filter(word -> folded.contains(Words.folded(word)))
            .limit(MOST_PLACES)
            .toList();
    int from = places.isEmpty() ? 0 : Math.max(0, best(places) - BEFORE);
    int to = Math.min(text.length(), from + LENGTH);
    from = from == 0 ? 0 : nextGap(text, from);
    to = to == text.length() ? to : Math.max(from, text.lastIndexOf(' ', to));
    var shown = text.substring(from, to).strip();
    return Piece.marking((from > 0 ? "… " : "") + shown + (to < text.length() ? " …" : ""), folded);
  }

  /// Where the window begins that holds most different words, the first of equals.
  private static int best(List<MatchResult> places) {
    int best = places.getFirst().start();
    int most = 0;
    for (int i = 0; i < places.size(); i++) {
      int begin = places.get(i).start();
      var different = new HashSet<String>();
      for (int j = i; j < places.size() && places.get(j).end() - begin < LENGTH - BEFORE; j++) {
        different.add(Words.folded(places.get(j)));
      }
      if (different.size() > most) {
        most = different.size();
        best = begin;
      }
    }
    return best;
  }

  private static int nextGap(String text, int from) {
    int gap = text.indexOf(' ', from);
    return gap < 0 || gap > from + BEFORE ? from : gap + 1;
  }
}
