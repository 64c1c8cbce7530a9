package org.opendost.science.tasks;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/// Words as `tasks.fold` writes them.
final class Folded {

  private Folded() {}

  static String of(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("[\\u0300-\\u036f]", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }

  /// `%word%` for each word, at most eleven, and one that everything matches.
  static String[] patterns(String words) {
    return Stream.concat(Stream.of(""), Stream.of(of(words).strip().split("\\s+")))
        .limit(12)
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toArray(String[]::new);
  }

  /// The code as the task's address writes it, and by which two codes are the same.
  static String slug(String code) {
    return of(Normalizer.normalize(code.strip(), Normalizer.Form.NFC))
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
