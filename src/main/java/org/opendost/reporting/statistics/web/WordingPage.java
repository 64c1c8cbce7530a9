package org.opendost.reporting.statistics.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.reporting.statistics.StatisticalForm;
import org.opendost.reporting.statistics.Wording;
import org.opendost.reporting.statistics.Wording.Part;

/// The titles of a form, and which of them were read in the circular.
///
/// @param listing which titles are shown, in which order
public record WordingPage(StatisticalForm form, List<Wording> read, Listing listing) {

  /// A title.
  ///
  /// @param wording where it was read; null where nobody read it
  public record Line(
      Part part, String code, String number, String title, @Nullable Wording wording) {}

  /// The titles asked for, in the order asked for: columns first, then rows, while none is.
  public List<Line> lines() {
    var lines =
        all().stream()
            .filter(line -> listing.asks("part", line.part()))
            .filter(line -> listing.finds("q", line.number() + " " + line.title()))
            .filter(line -> listing.asks("read", reading(line)))
            .toList();
    return switch (listing.sort("part", "part", "title", "read")) {
      case "title" -> sorted(lines, Comparator.comparing(Line::title));
      case "read" -> sorted(lines, Comparator.comparing(WordingPage::readIn));
      default -> listing.descending() ? lines.reversed() : lines;
    };
  }

  private List<Line> sorted(List<Line> lines, Comparator<Line> order) {
    return lines.stream().sorted(listing.descending() ? order.reversed() : order).toList();
  }

  private List<Line> all() {
    var lines = new ArrayList<Line>();
    int n = 1;
    for (var column : form.columns()) {
      lines.add(line(Part.COLUMN, column.code(), String.valueOf(n), column.heading()));
      n++;
    }
    form.rows().forEach(row -> lines.add(line(Part.ROW, row.code(), row.number(), row.title())));
    return lines;
  }

  private static String reading(Line line) {
    return line.wording() == null ? "NO" : "YES";
  }

  /// Where it was read; empty where nobody read it.
  static String readIn(Line line) {
    var wording = line.wording();
    return wording == null ? "" : wording.readIn();
  }

  /// The parts to choose from.
  public List<Choice> parts(Frame frame) {
    return Stream.of(Part.COLUMN, Part.ROW)
        .map(part -> new Choice(part.name(), frame.t("statistics.part." + part)))
        .toList();
  }

  /// Whether somebody read it, to choose from.
  public List<Choice> readings(Frame frame) {
    return Stream.of("YES", "NO")
        .map(one -> new Choice(one, frame.t("statistics.read." + one)))
        .toList();
  }

  private Line line(Part part, String code, String number, String title) {
    var wording =
        read.stream()
            .filter(one -> one.part() == part && one.code().equals(code))
            .findFirst()
            .orElse(null);
    return new Line(part, code, number, title, wording);
  }

  /// The address of a title.
  public String address(Line line) {
    return WordingController.path(form) + "/" + line.part() + "/" + line.code();
  }
}
