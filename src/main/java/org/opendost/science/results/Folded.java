package org.opendost.science.results;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/// Words as `results.fold` folds them.
final class Folded {

  private Folded() {}

  /// `%word%` for each word, at most a dozen; `%` for none.
  static String[] patterns(String words) {
    var folded =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("[\\u0300-\\u036f]", "")
            .toLowerCase(Locale.ROOT)
            .replace('đ', 'd');
    return Stream.concat(Stream.of(""), Stream.of(folded.strip().split("\\s+")))
        .limit(12)
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toArray(String[]::new);
  }
}
