package org.opendost.regulatory.goods;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.VietnameseInput;
import org.opendost.platform.sheets.SentTable;
import org.opendost.platform.sheets.SheetLine;
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

  private static final String WORDS = "goods.batch.";
  private static final int LONG = 200;
  private static final int BRIEF = 60;
  private static final Pattern MOMENT =
      Pattern.compile("(\\S+)\\s+([01]?\\d|2[0-3])[:h]([0-5]\\d)");

  /// The lines of a table; a head is passed over. What is wrong is said by row and column, all at
  /// once.
  static List<ResultLine> read(List<SheetRow> rows, Faults faults) {
    var lines =
        SheetLine.body(rows, "mã", "sample").stream()
            .flatMap(row -> SheetLine.of(row, COLUMNS - 1, COLUMNS, WORDS, faults).stream())
            .flatMap(line -> read(line).stream())
            .toList();
    if (lines.isEmpty() && !faults.any()) {
      faults.required(SentTable.ROWS, "");
    }
    return lines;
  }

  private static Optional<ResultLine> read(SheetLine line) {
    var sample = line.text(0, "sample", BRIEF);
    var slip = line.text(1, "slip", BRIEF);
    var at = moment(line.text(2));
    if (at.isEmpty()) {
      line.wrong("received", line.text(2));
    }
    var related = line.text(5).toLowerCase(Locale.ROOT);
    var relation = relation(related);
    if (relation.isEmpty()) {
      line.wrong("relation", line.text(5));
    }
    var result =
        new TestResult(
            line.text(3, "indicator", LONG),
            line.text(4, "method", LONG),
            line.text(8),
            relation.orElse(TestResult.Relation.AS_STATED),
            line.text(6, "requirement", LONG),
            line.text(7, "found", LONG),
            related.equals("đạt"));
    if (!result.isReadable()) {
      line.wrong("not-figures");
    }
    return line.isFine()
        ? Optional.of(new ResultLine(line.number(), sample, slip, at.orElseThrow(), result))
        : Optional.empty();
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
