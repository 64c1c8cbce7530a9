package org.opendost.science.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendost.platform.page.Texts;
import org.springframework.stereotype.Component;

/// The words that columns with fixed values take, in Vietnamese as the template lists them.
@Component
class ImportWords {

  private final Texts texts;
  private final Map<Column, Map<String, String>> codes = new HashMap<>();

  ImportWords(Texts texts) {
    this.texts = texts;
    for (var column : Column.values()) {
      var byWords = new HashMap<String, String>();
      for (var code : column.codes()) {
        byWords.put(plain(code), code);
        byWords.put(plain(word(column, code)), code);
      }
      codes.put(column, byWords);
    }
  }

  /// The code of what is written, accents and capitals aside.
  Optional<String> code(Column column, String written) {
    return Optional.ofNullable(codes.getOrDefault(column, Map.of()).get(plain(written)));
  }

  /// What may be written in the column.
  List<String> words(Column column) {
    return column.codes().stream().map(code -> word(column, code)).toList();
  }

  private String word(Column column, String code) {
    return texts.text("vi", column.words() + code);
  }

  private static String plain(String words) {
    return Folded.of(words).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
