package org.opendost.reporting.reports.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.Measure;
import org.opendost.reporting.indicators.Records;
import org.opendost.reporting.indicators.Selection;
import org.opendost.reporting.indicators.Shift;
import org.opendost.reporting.reports.Change;
import org.opendost.reporting.reports.Figure;
import org.opendost.reporting.reports.OpenedFigures;
import org.opendost.reporting.reports.Report;
import org.opendost.reporting.reports.ReportSearch;
import org.opendost.reporting.reports.Reports;
import org.opendost.reporting.reports.State;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Published reports for other programs: figures, and the records behind each.
@RestController
class ReportsApi {

  private static final int PAGE = 100;

  /// What the page before gave as `next`: by what the list stands, and an id.
  private static final String PLACE = "(?s).{1,200}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Reports reports;
  private final OpenedFigures figures;

  ReportsApi(Reports reports, OpenedFigures figures) {
    this.reports = reports;
    this.figures = figures;
  }

  /// The published reports, newest period first.
  record ListAnswer(List<ListedAnswer> items, @Nullable String next) {}

  /// A published report.
  record ListedAnswer(String code, String title, Days period, String url) {}

  /// A report.
  ///
  /// @param replaces code of the report it corrects
  /// @param replacedBy code of the published report that corrects it
  record ReportAnswer(
      String code,
      String title,
      Days period,
      @Nullable Instant asOf,
      @Nullable String replaces,
      @Nullable String replacedBy,
      String changesUrl,
      List<FigureAnswer> figures) {}

  /// The days it is about, both included.
  record Days(LocalDate from, LocalDate to) {}

  /// A figure, and where its records are.
  ///
  /// @param measure `count` of records; `distinct` values, `sum`, `average` or `percent` of them
  record FigureAnswer(
      String code, String label, Number value, String unit, String measure, String recordsUrl) {}

  /// What became of the figures since the report was signed.
  record ChangesAnswer(
      String code, @Nullable Instant asOf, boolean identical, List<ChangedAnswer> figures) {}

  /// What became of one figure: the value that was signed, the value it would have now, and the
  /// records that make the difference.
  record ChangedAnswer(
      String code, String label, Number value, Number now, List<ChangeAnswer> records) {}

  /// A record that entered or left the figure, or is no longer what it was.
  ///
  /// @param change `entered`, `left` or `changed`
  /// @param by who did it; told to officers only
  record ChangeAnswer(
      UUID id,
      String label,
      @Nullable String href,
      String change,
      @Nullable Instant at,
      @Nullable String by,
      Map<String, String> before,
      Map<String, String> after) {}

  @GetMapping(path = "/api/v1/reports", produces = "application/json")
  ListAnswer list(@RequestParam(required = false) @Nullable String after) {
    var all = ReportSearch.all();
    var page =
        reports.published(
            Actor.PUBLIC,
            new ReportSearch("", null, null, all.sort(), all.descending(), place(after)),
            PAGE);
    return new ListAnswer(
        page.lines().stream()
            .map(
                line ->
                    new ListedAnswer(
                        line.code(),
                        line.title(),
                        new Days(line.period().from(), line.period().to()),
                        "/api/v1/reports/" + line.code()))
            .toList(),
        page.next());
  }

  @GetMapping(path = "/api/v1/reports/{code}", produces = "application/json")
  ReportAnswer report(Actor actor, @PathVariable String code) {
    var report = reports.read(actor, code);
    var rules = figures.rules(actor, code);
    var corrects = report.corrects();
    var next = report.correctedBy();
    return new ReportAnswer(
        report.code(),
        report.title(),
        new Days(report.period().from(), report.period().to()),
        report.asOf(),
        corrects == null ? null : corrects.code(),
        next == null || next.state() != State.PUBLISHED ? null : next.code(),
        "/api/v1/reports/" + report.code() + "/changes",
        report.figures().stream()
            .map(
                figure ->
                    new FigureAnswer(
                        figure.code(),
                        figure.label().vi(),
                        number(figure.value()),
                        figure.unit().vi(),
                        measure(Objects.requireNonNull(rules.get(figure.code()))),
                        recordsUrl(report, figure.code())))
            .toList());
  }

  @GetMapping(
      path = "/api/v1/reports/{code}/figures/{figure}/records",
      produces = "application/json")
  Records records(
      Actor actor,
      @PathVariable String code,
      @PathVariable String figure,
      @RequestParam(required = false) @Nullable String after) {
    return figures.records(actor, code, figure, Selection.of(place(after), PAGE));
  }

  @GetMapping(path = "/api/v1/reports/{code}/changes", produces = "application/json")
  ChangesAnswer changes(Actor actor, @PathVariable String code) {
    var report = reports.read(actor, code);
    return new ChangesAnswer(
        report.code(),
        report.asOf(),
        figures.rebuild(actor, code).identical(),
        figures.changes(actor, code).stream()
            .map(
                since ->
                    new ChangedAnswer(
                        since.figure().code(),
                        since.figure().label().vi(),
                        number(since.figure().value()),
                        number(since.now()),
                        since.changes().stream().map(ReportsApi::change).toList()))
            .toList());
  }

  private static ChangeAnswer change(Change change) {
    var before = new LinkedHashMap<String, String>();
    var after = new LinkedHashMap<String, String>();
    for (var column : change.columns()) {
      before.put(column.name(), column.before());
      after.put(column.name(), column.after());
    }
    return new ChangeAnswer(
        change.record().id(),
        change.record().label(),
        change.record().href(),
        change.way().name().toLowerCase(Locale.ROOT),
        change.at(),
        change.by(),
        before,
        after);
  }

  /// A program that goes on from a place it invented would begin anew without end.
  private static @Nullable String place(@Nullable String after) {
    if (after != null && !after.matches(PLACE)) {
      throw new InvalidInput("after", "input.not-a-place");
    }
    return after;
  }

  private static String measure(Indicator rule) {
    if (rule.shift() == Shift.OF_PLAN) {
      return "percent";
    }
    return switch (rule.measure()) {
      case Measure.Count() -> "count";
      case Measure.CountDistinct _ -> "distinct";
      case Measure.Sum _ -> "sum";
      case Measure.Average _ -> "average";
      case Measure.Percent _, Measure.Ratio _ -> "percent";
    };
  }

  private static String recordsUrl(Report report, String figure) {
    return "/api/v1/reports/" + report.code() + "/figures/" + Figure.path(figure) + "/records";
  }

  private static Number number(BigDecimal value) {
    var plain = value.stripTrailingZeros();
    return plain.scale() <= 0 ? plain.toBigIntegerExact() : plain;
  }
}
