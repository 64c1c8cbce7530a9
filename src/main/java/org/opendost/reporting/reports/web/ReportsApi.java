package org.opendost.reporting.reports.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.reporting.indicators.Records;
import org.opendost.reporting.reports.Report;
import org.opendost.reporting.reports.Reports;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Published reports for other programs: figures, and the records behind each.
@RestController
class ReportsApi {

  private static final int PAGE = 100;

  private final Reports reports;

  ReportsApi(Reports reports) {
    this.reports = reports;
  }

  /// A report.
  record ReportAnswer(
      String code, Days period, @Nullable Instant asOf, List<FigureAnswer> figures) {}

  /// The days it is about, both included.
  record Days(LocalDate from, LocalDate to) {}

  /// A figure, and where its records are.
  record FigureAnswer(String code, String label, Number value, String unit, String recordsUrl) {}

  @GetMapping(path = "/api/v1/reports/{code}", produces = "application/json")
  ReportAnswer report(@PathVariable String code) {
    var report = reports.read(Actor.PUBLIC, code);
    return new ReportAnswer(
        report.code(),
        new Days(report.period().from(), report.period().to()),
        report.asOf(),
        report.figures().stream()
            .map(
                figure ->
                    new FigureAnswer(
                        figure.code(),
                        figure.label().vi(),
                        number(figure.value()),
                        figure.unit().vi(),
                        recordsUrl(report, figure.code())))
            .toList());
  }

  @GetMapping(
      path = "/api/v1/reports/{code}/figures/{figure}/records",
      produces = "application/json")
  Records records(
      @PathVariable String code,
      @PathVariable String figure,
      @RequestParam(required = false) @Nullable String after) {
    return reports.records(Actor.PUBLIC, code, figure, after, PAGE);
  }

  /// Programs are told in their own way that there is nothing of that name.
  @ExceptionHandler(NotFound.class)
  ResponseEntity<NothingThere> nothingThere(NotFound missing) {
    return ResponseEntity.status(404).body(new NothingThere("not found"));
  }

  /// What a program reads instead of what it asked for.
  record NothingThere(String error) {}

  private static String recordsUrl(Report report, String figure) {
    return "/api/v1/reports/" + report.code() + "/figures/" + figure + "/records";
  }

  private static Number number(BigDecimal value) {
    var plain = value.stripTrailingZeros();
    return plain.scale() <= 0 ? plain.toBigIntegerExact() : plain;
  }
}
