package org.opendost.regulatory.goods;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.VietnameseInput;
import org.opendost.platform.sheets.SheetCell;
import org.opendost.platform.sheets.SheetRow;

/// One line of a batch of test results: what a laboratory found of one indicator of one sample.
///
/// @param row where it stood, from 1
/// @param sample the code of the sample
/// @param slip the number of the laboratory's slip
/// @param at when the authority received it
public record ResultLine(int row, String sample, String slip, Instant at, TestResult result) {

  /// Sample, slip, received, indicator, method, relation, requirement, found, unit.
  private static final int COLUMNS = 9;

  private static final int LONG = 200;
  private static final int BRIEF = 60;
  private static final Pattern MOMENT =
      Pattern.compile("(\\S+)\\s+([01]?\\d|2[0-3])[:h]([0-5]\\d)");

  /// The lines of a pasted table, cells parted by tabs or semicolons; a head and empty lines are
  /// passed over. What is wrong is said by row and column, all at once.
  static List<ResultLine> read(String pasted, Faults faults) {
    var rows = new ArrayList<SheetRow>();
    int number = 0;
    for (var text : pasted.lines().toList()) {
      number++;
      if (!text.isBlank()) {
        var cells = text.split(text.indexOf('\t') >= 0 ? "\t" : ";", -1);
        rows.add(new SheetRow(number, Stream.of(cells).map(SheetCell::of).toList()));
      }
    }
    return read(rows, faults);
  }

  /// The lines of a table whose rows were read from a file.
  static List<ResultLine> read(List<SheetRow> rows, Faults faults) {
    var lines = new ArrayList<ResultLine>();
    for (var row : rows) {
      if (row.number() != rows.getFirst().number() || !isHead(row.cell(0).text())) {
        var line = line(row, faults);
        if (line != null) {
          lines.add(line);
        }
      }
    }
    if (lines.isEmpty() && !faults.any()) {
      faults.required("rows", "");
    }
    return lines;
  }

  private static boolean isHead(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT).startsWith("mã")
        || cell.strip().toLowerCase(Locale.ROOT).startsWith("sample");
  }

  private static @Nullable ResultLine line(SheetRow from, Faults faults) {
    int row = from.number();
    var cells = new ArrayList<>(from.cells().stream().map(SheetCell::text).toList());
    // A spreadsheet keeps formatted columns in which nothing stands.
    while (cells.size() > COLUMNS && cells.getLast().isBlank()) {
      cells.removeLast();
    }
    if (cells.size() < COLUMNS - 1 || cells.size() > COLUMNS) {
      faults.add("rows", "goods.batch.columns", row, COLUMNS, cells.size());
      return null;
    }
    if (hasUnusable(from, faults)) {
      return null;
    }
    var bad = faults.list().size();
    var sample = text(row, "sample", cells.get(0), BRIEF, faults);
    var slip = text(row, "slip", cells.get(1), BRIEF, faults);
    var at = moment(cells.get(2).strip());
    if (at.isEmpty()) {
      faults.add("rows", "goods.batch.received", row, cells.get(2).strip());
    }
    var relation = relation(cells.get(5).strip().toLowerCase(Locale.ROOT));
    if (relation.isEmpty()) {
      faults.add("rows", "goods.batch.relation", row, cells.get(5).strip());
    }
    var result =
        new TestResult(
            text(row, "indicator", cells.get(3), LONG, faults),
            text(row, "method", cells.get(4), LONG, faults),
            cells.size() < COLUMNS ? "" : cells.get(8).strip(),
            relation.orElse(TestResult.Relation.AS_STATED),
            text(row, "requirement", cells.get(6), LONG, faults),
            text(row, "found", cells.get(7), LONG, faults),
            cells.get(5).strip().equalsIgnoreCase("đạt"));
    if (!result.isReadable()) {
      faults.add("rows", "goods.batch.not-figures", row);
    }
    return faults.list().size() > bad
        ? null
        : new ResultLine(row, sample, slip, at.orElseThrow(), result);
  }

  private static boolean hasUnusable(SheetRow row, Faults faults) {
    var found = false;
    for (int column = 0; column < COLUMNS; column++) {
      var trouble = row.cell(column).trouble();
      if (trouble != null) {
        faults.add("rows", "goods.batch.cell." + trouble, row.number(), column + 1);
        found = true;
      }
    }
    return found;
  }

  private static String text(int row, String column, String cell, int most, Faults faults) {
    var text = cell.strip();
    if (text.isEmpty()) {
      faults.add("rows", "goods.batch.empty." + column, row);
    } else if (text.length() > most) {
      faults.add("rows", "goods.batch.long." + column, row, most);
    }
    return text;
  }

  private static Optional<Instant> moment(String typed) {
    var match = MOMENT.matcher(typed);
    if (!match.matches()) {
      return Optional.empty();
    }
    var time = LocalTime.of(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
    return VietnameseInput.date(match.group(1))
        .map(day -> day.atTime(time).atZone(OfficeClock.ZONE).toInstant());
  }

  private static Optional<TestResult.Relation> relation(String typed) {
    return switch (typed) {
      case ">=", "≥", "không nhỏ hơn" -> Optional.of(TestResult.Relation.AT_LEAST);
      case "<=", "≤", "không lớn hơn" -> Optional.of(TestResult.Relation.AT_MOST);
      case "đạt", "không đạt" -> Optional.of(TestResult.Relation.AS_STATED);
      default -> Optional.empty();
    };
  }
}
