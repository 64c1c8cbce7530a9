package org.opendost.directory.parties;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/// Text as it is kept and as it is looked for.
final class Words {

  private Words() {}

  /// Composed, without blanks around it and with single ones inside.
  static String tidy(String text) {
    return Normalizer.normalize(text, Form.NFC).strip().replaceAll("\\s+", " ");
  }

  /// Small letters without accents: "Đà Bắc" and "da bac" become one.
  static String folded(String text) {
    return Normalizer.normalize(text, Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'd')
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }
}
