package org.opendost.reporting.statistics.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.statistics.StatisticalForm;
import org.opendost.reporting.statistics.Wording;
import org.opendost.reporting.statistics.Wording.Part;

/// The titles of a form, and which of them were read in the circular.
public record WordingPage(StatisticalForm form, List<Wording> read) {

  /// A title.
  ///
  /// @param wording where it was read; null where nobody read it
  public record Line(
      Part part, String code, String number, String title, @Nullable Wording wording) {}

  /// Columns first, then rows, in their order.
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    int n = 1;
    for (var column : form.columns()) {
      lines.add(line(Part.COLUMN, column.code(), String.valueOf(n), column.heading()));
      n++;
    }
    form.rows().forEach(row -> lines.add(line(Part.ROW, row.code(), row.number(), row.title())));
    return lines;
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
