package org.opendost.reporting.reports.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Printer;
import org.opendost.reporting.reports.Reports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Reports as everyone reads them; the office reads its unpublished ones here too.
@Controller
class ReportPages {

  private static final int RECORDS = 50;
  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Reports reports;
  private final Printer printer;
  private final Site site;

  ReportPages(Reports reports, Printer printer, Site site) {
    this.reports = reports;
    this.printer = printer;
    this.site = site;
  }

  @GetMapping("/bao-cao")
  ModelAndView list(Actor actor) {
    return Shown.page("reporting/reports/web/list", new ReportListPage(reports.published(actor)));
  }

  @GetMapping("/bao-cao/{code}")
  ModelAndView report(Actor actor, @PathVariable String code) {
    return Shown.page("reporting/reports/web/report", ReportPage.of(reports.read(actor, code)));
  }

  @GetMapping("/bao-cao/{code}/{figure}")
  ModelAndView figure(
      Actor actor,
      @PathVariable String code,
      @PathVariable String figure,
      @RequestParam(required = false) @Nullable String after) {
    var report = reports.read(actor, code);
    var shown = report.figure(figure);
    if (shown == null) {
      throw new NotFound("figure", figure);
    }
    return Shown.page(
        "reporting/reports/web/figure",
        new FigurePage(
            report,
            shown,
            reports.rule(actor, code, figure),
            reports.records(actor, code, figure, after, RECORDS),
            after != null,
            reports.changedSince(actor, code, figure)));
  }

  @GetMapping("/bao-cao/{code}/pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String code) throws IOException {
    var out = new ByteArrayOutputStream();
    printer.pdf(PrintedReport.of(reports.read(actor, code), site), out);
    return file(code + ".pdf", MediaType.APPLICATION_PDF, out.toByteArray());
  }

  @GetMapping("/bao-cao/{code}/docx")
  ResponseEntity<byte[]> docx(Actor actor, @PathVariable String code) throws IOException {
    var out = new ByteArrayOutputStream();
    printer.docx(PrintedReport.of(reports.read(actor, code), site), out);
    return file(code + ".docx", WORD, out.toByteArray());
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
