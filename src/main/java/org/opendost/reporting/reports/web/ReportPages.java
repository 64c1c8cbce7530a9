package org.opendost.reporting.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Site;
import org.opendost.platform.page.Texts;
import org.opendost.platform.print.Printer;
import org.opendost.platform.print.WordAnswers;
import org.opendost.reporting.reports.OpenedFigures;
import org.opendost.reporting.reports.Reports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Reports as everyone reads them; the office reads its unpublished ones here too.
@Controller
class ReportPages {

  private final Reports reports;
  private final OpenedFigures figures;
  private final Printer printer;
  private final WordAnswers words;
  private final Site site;
  private final Texts texts;

  ReportPages(
      Reports reports,
      OpenedFigures figures,
      Printer printer,
      WordAnswers words,
      Site site,
      Texts texts) {
    this.reports = reports;
    this.figures = figures;
    this.printer = printer;
    this.words = words;
    this.site = site;
    this.texts = texts;
  }

  @GetMapping("/bao-cao")
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    var search = ReportListPage.search(listing);
    if (!format.isEmpty()) {
      return ReportListPage.file(
              texts, "vi", reports.published(actor, search, ReportListPage.MOST).lines())
          .answer(format);
    }
    return Shown.page(
        "reporting/reports/web/list",
        new ReportListPage(reports.published(actor, search, ReportListPage.PAGE), listing));
  }

  @GetMapping("/bao-cao/{code}")
  ModelAndView report(Actor actor, @PathVariable String code) {
    var report = reports.read(actor, code);
    return Shown.page(
        "reporting/reports/web/report",
        ReportPage.of(report, reports.articlePath(actor, report), Form.empty()));
  }

  @GetMapping("/bao-cao/{code}/thay-doi")
  ModelAndView changes(Actor actor, @PathVariable String code) {
    var report = reports.read(actor, code);
    if (report.sign() == null) {
      throw new NotFound("changes", code);
    }
    return Shown.page(
        "reporting/reports/web/changes",
        new ChangesPage(report, figures.changes(actor, code), figures.rebuild(actor, code)));
  }

  @GetMapping("/bao-cao/{code}/so-voi/{other}")
  ModelAndView compare(Actor actor, @PathVariable String code, @PathVariable String other) {
    return Shown.page("reporting/reports/web/compared", figures.compare(actor, other, code));
  }

  @GetMapping("/bao-cao/{code}/{figure:.*\\..*}")
  Object figure(
      Actor actor,
      @PathVariable String code,
      @PathVariable String figure,
      HttpServletRequest request) {
    var report = reports.read(actor, code);
    var shown = report.figure(figure);
    if (shown == null) {
      throw new NotFound("figure", figure);
    }
    var listing = Listing.of(request);
    var format = listing.value("format");
    if (!format.isEmpty()) {
      var records =
          figures.everyRecord(
              actor, code, figure, FigureLists.selection(listing, FigureLists.MOST));
      return FigureLists.file(code + "-" + figure, texts, "vi", records).answer(format);
    }
    return Shown.page(
        "reporting/reports/web/figure",
        new FigurePage(
            report,
            shown,
            figures.rule(actor, code, figure),
            figures.records(actor, code, figure, FigureLists.selection(listing, FigureLists.PAGE)),
            listing,
            actor.isOfficer() ? figures.changes(actor, code, figure) : List.of()));
  }

  @GetMapping("/bao-cao/{code}/pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String code) throws IOException {
    var out = new ByteArrayOutputStream();
    printer.pdf(PrintedReport.of(reports.read(actor, code), site), out);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(code + ".pdf").build().toString())
        .body(out.toByteArray());
  }

  @GetMapping("/bao-cao/{code}/docx")
  ResponseEntity<byte[]> docx(Actor actor, @PathVariable String code) {
    return words.of(PrintedReport.of(reports.read(actor, code), site), code);
  }
}
