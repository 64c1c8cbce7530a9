package org.opendost.platform.page;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;

/// The period of the part `period.jte`: two days typed freely (`from`, `to`), or a span of a year
/// (`span`, `year`) where no day is typed.
///
/// @param from null when nothing was given, or nothing that can be read
/// @param to null as `from` is
public record PeriodInput(@Nullable LocalDate from, @Nullable LocalDate to) {

  private static final String REPORTING = "r-";
  private static final List<String> LONGER =
      List.of("q1", "q2", "q3", "q4", "h1", "h2", "4m", "9m", "y");

  /// The spans to choose from, in the reader's words.
  public static List<Choice> spans(Frame frame) {
    var spans = new ArrayList<Choice>();
    for (var span : LONGER) {
      spans.add(new Choice(span, frame.t("page.period." + span)));
    }
    for (int month = 1; month <= 12; month++) {
      spans.add(new Choice("m" + month, frame.t("page.period.month", Integer.toString(month))));
    }
    var reporting = spans.stream().map(span -> reporting(frame, span)).toList();
    spans.addAll(reporting);
    return spans;
  }

  /// Periodic reports count from the 15th of the month before to the 14th of the last month (NĐ
  /// 09/2019/NĐ-CP art. 12).
  private static Choice reporting(Frame frame, Choice span) {
    return new Choice(REPORTING + span.value(), frame.t("page.period.reporting", span.text()));
  }

  /// What was given; faults are those of `from`, `to`, `span` and `year`.
  public static PeriodInput read(Form form, Faults faults) {
    var from = form.date("from", faults);
    var to = form.date("to", faults);
    var span = form.text("span");
    boolean typed = !form.text("from").isEmpty() || !form.text("to").isEmpty();
    if (span.isEmpty()) {
      if (from != null && to != null && to.isBefore(from)) {
        faults.add("to", "page.period.ends-before-it-begins");
      }
      return new PeriodInput(from, to);
    }
    var year = form.number("year", faults);
    if (year == null || year < 1900 || year > 2199) {
      if (form.text("year").isEmpty() || year != null) {
        faults.add("year", "page.period.which-year");
      }
      return new PeriodInput(null, null);
    }
    var meant = of(span, year.intValue());
    if (meant == null) {
      faults.add("span", "input.not-a-choice");
      return new PeriodInput(null, null);
    }
    if (typed && !meant.equals(new PeriodInput(from, to))) {
      faults.add("span", "page.period.two-periods");
    }
    return meant;
  }

  /// The span of that year; null when there is none of that name.
  public static @Nullable PeriodInput of(String span, int year) {
    if (span.startsWith(REPORTING)) {
      var months = of(span.substring(REPORTING.length()), year);
      return months == null || span.startsWith(REPORTING + REPORTING) ? null : months.reporting();
    }
    return switch (span) {
      case "q1" -> months(year, 1, 3);
      case "q2" -> months(year, 4, 6);
      case "q3" -> months(year, 7, 9);
      case "q4" -> months(year, 10, 12);
      case "h1" -> months(year, 1, 6);
      case "h2" -> months(year, 7, 12);
      case "4m" -> months(year, 1, 4);
      case "9m" -> months(year, 1, 9);
      case "y" -> months(year, 1, 12);
      default -> {
        if (!span.matches("m([1-9]|1[0-2])")) {
          yield null;
        }
        int month = Integer.parseInt(span.substring(1));
        yield months(year, month, month);
      }
    };
  }

  /// The same months from the 15th before to the 14th.
  private PeriodInput reporting() {
    return from == null || to == null
        ? this
        : new PeriodInput(from.minusMonths(1).withDayOfMonth(15), to.withDayOfMonth(14));
  }

  private static PeriodInput months(int year, int first, int last) {
    return new PeriodInput(
        LocalDate.of(year, Month.of(first), 1), YearMonth.of(year, last).atEndOfMonth());
  }
}
