package org.opendost.platform.search;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Text as it is indexed and asked: in one Unicode form, without characters nobody types. The
/// analysers fold marks only of composed letters, so both sides must agree.
final class Words {

  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private static final int MOST_ASKED = 200;
  private static final int MOST_RESEMBLED = 500;
  private static final int MOST_KEPT = 100_000;

  private Words() {}

  static String asked(String typed) {
    return cut(clean(typed).strip(), MOST_ASKED);
  }

  static String resembled(String text) {
    return cut(clean(text).strip(), MOST_RESEMBLED);
  }

  static String kept(String text) {
    return cut(clean(text), MOST_KEPT);
  }

  /// Whether the words carry marks, so that their marks are meant.
  static boolean accented(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD).chars().anyMatch(Words::isMark)
        || words.indexOf('đ') >= 0
        || words.indexOf('Đ') >= 0;
  }

  /// The single words, as the folding analyser makes them.
  static Set<String> folded(String words) {
    var folded = new HashSet<String>();
    var matcher = WORD.matcher(words);
    while (matcher.find()) {
      folded.add(folded(matcher));
    }
    return folded;
  }

  static String folded(MatchResult word) {
    var small = word.group().toLowerCase(Locale.ROOT).toCharArray();
    var plain = new char[small.length * 4];
    return new String(plain, 0, ASCIIFoldingFilter.foldToASCII(small, 0, plain, 0, small.length));
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cc}\\p{Co}\\p{Cs}\\u00AD\\u200B-\\u200F]+", " ");
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }
}
