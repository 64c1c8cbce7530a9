package org.opendost.reporting.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendost.reporting.reports.Passage.Kind;

/// The prose of a template: lines that begin with "# " or "## " head, "- " are items of a list, "|
/// " a table, "> " says who answers for the section, an empty line parts paragraphs. What stands in
/// double braces is a [Place].
record Prose(List<Block> blocks) {

  /// A passage whose places are not filled in yet.
  ///
  /// @param line where it begins, from 1
  record Block(Kind kind, String text, int line) {

    /// What it consists of: words and places, in order. Braces that hold no place are words.
    List<Piece> pieces() {
      var pieces = new ArrayList<Piece>();
      var places = Place.FORM.matcher(text);
      int from = 0;
      while (places.find()) {
        pieces.add(new Piece(text.substring(from, places.start()), Optional.empty()));
        pieces.add(new Piece(places.group(), Place.read(places.group(1))));
        from = places.end();
      }
      pieces.add(new Piece(text.substring(from), Optional.empty()));
      return pieces;
    }
  }

  /// Words, or a place with the words it was written in.
  record Piece(String text, Optional<Place> place) {}

  static Prose read(String text) {
    var blocks = new ArrayList<Block>();
    var paragraph = new StringBuilder();
    int number = 0;
    int began = 0;
    for (var raw : text.lines().toList()) {
      number++;
      var line = raw.strip();
      var kind = kind(line);
      if (line.isEmpty() || kind != Kind.PARAGRAPH) {
        close(paragraph, began, blocks);
      }
      if (kind != Kind.PARAGRAPH) {
        blocks.add(new Block(kind, line.substring(line.indexOf(' ') + 1).strip(), number));
      } else if (!line.isEmpty()) {
        began = paragraph.isEmpty() ? number : began;
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    close(paragraph, began, blocks);
    return new Prose(List.copyOf(blocks));
  }

  private static Kind kind(String line) {
    int space = line.indexOf(' ');
    return switch (space < 0 ? "" : line.substring(0, space)) {
      case "##" -> Kind.SUBHEADING;
      case "#" -> Kind.HEADING;
      case "-" -> Kind.ITEM;
      case "|" -> Kind.TABLE;
      case ">" -> Kind.ANSWERS;
      default -> Kind.PARAGRAPH;
    };
  }

  private static void close(StringBuilder paragraph, int line, List<Block> blocks) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block(Kind.PARAGRAPH, paragraph.toString(), line));
      paragraph.setLength(0);
    }
  }

  /// The places, in order.
  List<Place> places() {
    return blocks.stream()
        .flatMap(block -> block.pieces().stream())
        .flatMap(piece -> piece.place().stream())
        .toList();
  }
}
