package org.opendost.platform.signing;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.opendost.platform.print.Typeface;

/// The words of a signature: upright, black, ten points where they fit (Decree 30/2020, Annex I,
/// part II §8.b) and smaller where they do not.
final class SmallType {

  private static final float LARGEST = 10;
  private static final float SMALLEST = 5;
  private static final float STEP = 0.5f;
  private static final float LEADING = 1.15f;

  /// Of the height, when a picture stands above.
  private static final float SHARE = 0.4f;

  private SmallType() {}

  /// Writes the lines at the foot of the box; returns the height they take.
  static float write(
      PDDocument file, PDPageContentStream ink, Appearance appearance, float width, float height)
      throws IOException {
    if (appearance.lines().isEmpty()) {
      return 0;
    }
    PDFont font;
    try (var face = Typeface.regular()) {
      font = PDType0Font.load(file, face, true);
    }
    var under = appearance.picture() != null;
    var room = under ? height * SHARE : height;
    // Under a seal a broken line would run into the name below.
    var most = under ? appearance.lines().size() : Integer.MAX_VALUE;
    var size = LARGEST;
    var lines = wrapped(font, appearance.lines(), size, width);
    while (size > SMALLEST && (lines.size() > most || lines.size() * size * LEADING > room)) {
      size -= STEP;
      lines = wrapped(font, appearance.lines(), size, width);
    }
    var taken = lines.size() * size * LEADING;
    ink.beginText();
    ink.setFont(font, size);
    ink.setLeading(size * LEADING);
    ink.newLineAtOffset(0, taken - size * 0.9f);
    for (var line : lines) {
      var left = under ? (width - width(font, line, size)) / 2 : 0;
      ink.newLineAtOffset(left, 0);
      ink.showText(line);
      ink.newLineAtOffset(-left, -size * LEADING);
    }
    ink.endText();
    return taken;
  }

  private static List<String> wrapped(PDFont font, List<String> lines, float size, float width)
      throws IOException {
    var wrapped = new ArrayList<String>();
    for (var line : lines) {
      var begun = "";
      for (var word : printable(font, line).split(" ", -1)) {
        var longer = begun.isEmpty() ? word : begun + " " + word;
        if (!begun.isEmpty() && width(font, longer, size) > width) {
          wrapped.add(begun);
          begun = word;
        } else {
          begun = longer;
        }
      }
      wrapped.add(begun);
    }
    return wrapped;
  }

  private static float width(PDFont font, String words, float size) throws IOException {
    return font.getStringWidth(words) / 1000 * size;
  }

  /// Composed letters, one space between words, a square for what the type lacks.
  private static String printable(PDFont font, String words) {
    var text = new StringBuilder();
    Normalizer.normalize(words, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> text.append(has(font, letter) ? letter : "\u25a1"));
    return text.toString();
  }

  private static boolean has(PDFont font, String letter) {
    try {
      return font.encode(letter).length > 0;
    } catch (IOException | IllegalArgumentException none) {
      return false;
    }
  }
}
