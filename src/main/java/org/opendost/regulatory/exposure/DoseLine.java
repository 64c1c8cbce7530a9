package org.opendost.regulatory.exposure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opendost.platform.input.Faults;
import org.opendost.platform.sheets.SentTable;
import org.opendost.platform.sheets.SheetLine;
import org.opendost.platform.sheets.SheetRow;

/// One line of a table of doses: what the dosimeter of one worker read. Laboratories name a worker
/// by the facility, the name and the year of birth.
///
/// @param from where it stood, with what is wrong with it
/// @param facility its name
/// @param msv in mSv, 0 or more
/// @param slip may be empty
record DoseLine(
    SheetLine from,
    String facility,
    String worker,
    int birthYear,
    BodyPart part,
    LocalDate starts,
    LocalDate ends,
    BigDecimal msv,
    String laboratory,
    String slip,
    boolean inResponse) {

  /// The columns, by the ends of the keys of their words.
  static final List<String> COLUMNS =
      List.of(
          "facility",
          "worker",
          "birth-year",
          "part",
          "from",
          "until",
          "msv",
          "laboratory",
          "slip",
          "response");

  /// Columns that are filled in beforehand in the table that is given out: who, and which part.
  private static final int NAMED = 4;

  /// The number of the slip and what follows may be left out.
  private static final int LEAST = 8;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /// A comma or a point before the decimals, as laboratories and spreadsheets write them; no
  /// groups.
  private static final Pattern FIGURE = Pattern.compile("\\d{1,9}([.,]\\d{1,3})?");

  /// The lines of a table; a head is passed over.
  static List<DoseLine> read(List<SheetRow> rows, LocalDate today, Faults faults) {
    var lines =
        SheetLine.body(rows, "cơ sở", "facility").stream()
            .filter(row -> !isBlank(row))
            .flatMap(
                row -> SheetLine.of(row, LEAST, COLUMNS.size(), "exposure.table.", faults).stream())
            .flatMap(line -> read(line, today).stream())
            .toList();
    if (lines.isEmpty() && !faults.any()) {
      faults.required(SentTable.ROWS, "");
    }
    return lines;
  }

  /// A worker of the table that was given out, beside whom nobody wrote anything.
  private static boolean isBlank(SheetRow row) {
    return IntStream.range(0, NAMED).noneMatch(column -> row.cell(column).isEmpty())
        && IntStream.range(NAMED, COLUMNS.size()).allMatch(column -> row.cell(column).isEmpty());
  }

  private static Optional<DoseLine> read(SheetLine line, LocalDate today) {
    var facility = line.text(0, "facility", 300);
    var worker = line.text(1, "worker", 200);
    var year = line.text(2);
    if (!YEAR.matcher(year).matches()) {
      line.wrong("not-a-year", year);
    }
    var part = part(line.text(3));
    if (part.isEmpty()) {
      line.wrong("not-a-part", line.text(3));
    }
    var starts = day(line, 4, "from");
    var ends = day(line, 5, "until");
    var figure = line.text(6);
    if (!FIGURE.matcher(figure).matches()) {
      line.wrong("not-a-dose", figure);
    }
    var laboratory = line.text(7, "laboratory", Dose.LABORATORY_MOST);
    var slip = line.textIfAny(8, "slip", Dose.SLIP_MOST);
    var response = response(line.text(9));
    if (response.isEmpty()) {
      line.wrong("not-yes-or-no", line.text(9));
    }
    if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
      line.wrong("ends-before");
    }
    if (ends.isPresent() && ends.get().isAfter(today)) {
      line.wrong("future");
    }
    return line.isFine()
        ? Optional.of(
            new DoseLine(
                line,
                facility,
                worker,
                Integer.parseInt(year),
                part.orElseThrow(),
                starts.orElseThrow(),
                ends.orElseThrow(),
                new BigDecimal(figure.replace(',', '.')),
                laboratory,
                slip,
                response.orElseThrow()))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(SheetLine line, int column, String name) {
    var day = line.day(column);
    if (day.isEmpty()) {
      line.wrong("not-a-day." + name, line.text(column));
    }
    return day;
  }

  /// By the words of the screens, or by the quantity a laboratory's slip names.
  private static Optional<BodyPart> part(String text) {
    return switch (text.toLowerCase(Locale.ROOT).replace(" ", "")) {
      case "toànthân", "hp(10)", "wholebody" -> Optional.of(BodyPart.WHOLE_BODY);
      case "thủytinhthể", "thuỷtinhthể", "mắt", "hp(3)", "lens", "eye" ->
          Optional.of(BodyPart.LENS);
      case "da", "hp(0,07)", "hp(0.07)", "skin" -> Optional.of(BodyPart.SKIN);
      default -> Optional.empty();
    };
  }

  private static Optional<Boolean> response(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "", "không", "no" -> Optional.of(false);
      case "x", "có", "yes" -> Optional.of(true);
      default -> Optional.empty();
    };
  }
}
