package org.opendost.platform.signing;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A name found among the letters of a page.
///
/// @param others the letters of the page
/// @param height of the page as it is looked at
record NameOnPage(int page, List<TextPosition> letters, List<TextPosition> others, double height) {

  private static final double WIDEST = 170;
  private static final double TALLEST = 64;
  private static final double LEAST = 18;
  private static final double AIR = 3;

  /// The lowest on the last page that has it; spaces and line breaks make no difference.
  static Optional<NameOnPage> last(PDDocument pdf, String name) throws IOException {
    var wanted = packed(name);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    for (int page = pdf.getNumberOfPages(); page > 0; page--) {
      var letters = letters(pdf, page);
      var text = new StringBuilder();
      var owners = new ArrayList<TextPosition>();
      for (var letter : letters) {
        for (var character : packed(letter.getUnicode()).toCharArray()) {
          text.append(character);
          owners.add(letter);
        }
      }
      var found = new ArrayList<NameOnPage>();
      for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        var there = owners.subList(at, at + wanted.length());
        found.add(new NameOnPage(page, there, letters, letters.getFirst().getPageHeight()));
      }
      if (!found.isEmpty()) {
        // The order of the letters in the file says nothing: blocks side by side are written first.
        return found.stream().max(Comparator.comparingDouble(one -> top(one.letters.getFirst())));
      }
    }
    return Optional.empty();
  }

  /// What is free above the name, up to the next words and not more than a signature needs.
  Optional<Place> roomAbove() {
    var middle = (left(letters) + right(letters)) / 2;
    var half = WIDEST / 2;
    var top = top(letters.getFirst());
    var ceiling =
        others.stream()
            .filter(letter -> letter.getYDirAdj() < top)
            .filter(letter -> letter.getXDirAdj() < middle + half)
            .filter(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() > middle - half)
            .mapToDouble(TextPosition::getYDirAdj)
            .max()
            .orElse(0);
    var room = Math.min(TALLEST, top - ceiling - 2 * AIR);
    return room < LEAST
        ? Optional.empty()
        : Optional.of(
            new Place(page, Math.max(0, middle - half), height - top + AIR, WIDEST, room));
  }

  private static double top(TextPosition letter) {
    return letter.getYDirAdj() - letter.getHeightDir();
  }

  private static double left(List<TextPosition> letters) {
    return letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
  }

  private static double right(List<TextPosition> letters) {
    return letters.stream()
        .max(Comparator.comparingDouble(TextPosition::getXDirAdj))
        .map(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
        .orElseThrow()
        .doubleValue();
  }

  private static String packed(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]+", "");
  }

  private static List<TextPosition> letters(PDDocument pdf, int page) throws IOException {
    var found = new ArrayList<TextPosition>();
    var reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
              found.add(letter);
            }
          }
        };
    reader.setStartPage(page);
    reader.setEndPage(page);
    reader.getText(pdf);
    return found;
  }
}
