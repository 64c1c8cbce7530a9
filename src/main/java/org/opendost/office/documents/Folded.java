package org.opendost.office.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are compared: small letters without accents, whatever stands between the words.
final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  static String of(String name) {
    var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var letters = MARKS.matcher(plain).replaceAll("").replace('đ', 'd');
    return OTHERS.matcher(letters).replaceAll(" ").strip();
  }

  /// Whether the words stand in the text, whole and one after another: `Nguyễn Văn An` does not
  /// stand in `NGUYEN VAN ANH`.
  static boolean holds(String text, String words) {
    var wanted = of(words);
    return !wanted.isEmpty() && (" " + of(text) + " ").contains(" " + wanted + " ");
  }
}
