package org.opendost.reporting.reports.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Printer;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.SentForm;
import org.opendost.reporting.reports.Report;
import org.opendost.reporting.reports.ReportSearch;
import org.opendost.reporting.reports.Reports;
import org.opendost.reporting.reports.SentCopies;
import org.opendost.reporting.reports.SentCopy;
import org.opendost.reporting.reports.State;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the office does with a report beside writing it: comparing it with another, sending it.
@Controller
@RequestMapping("/office/reports/{code}")
class ReportDealings {

  private static final int MOST_OTHERS = 200;

  private final Reports reports;
  private final SentCopies copies;
  private final Printer printer;
  private final Downloads downloads;
  private final Site site;
  private final OfficeClock clock;

  ReportDealings(
      Reports reports,
      SentCopies copies,
      Printer printer,
      Downloads downloads,
      Site site,
      OfficeClock clock) {
    this.reports = reports;
    this.copies = copies;
    this.printer = printer;
    this.downloads = downloads;
    this.site = site;
    this.clock = clock;
  }

  /// Asks for the other report, and leads to the two side by side.
  @GetMapping("/comparison")
  ModelAndView compare(
      Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String with) {
    var others =
        reports.list(actor, ReportSearch.all(), MOST_OTHERS).lines().stream()
            .filter(line -> !line.code().equals(code) && line.state() != State.WITHDRAWN)
            .map(line -> new Choice(line.code(), line.title() + " (" + line.code() + ")"))
            .toList();
    if (others.stream().anyMatch(one -> one.value().equals(with))) {
      return new ModelAndView("redirect:/bao-cao/" + code + "/so-voi/" + with);
    }
    return Shown.page(
        "reporting/reports/web/comparison",
        new ComparisonPage(reports.read(actor, code), others, Form.empty()));
  }

  @GetMapping("/copies")
  ModelAndView copies(Actor actor, @PathVariable String code) {
    var form =
        Form.empty()
            .with("id", Uuid7.next())
            .with("way", SentCopy.Way.DOCUMENT.name())
            .with("sentOn", clock.today());
    return page(actor, code, form);
  }

  @PostMapping("/copies")
  ModelAndView send(Actor actor, @PathVariable String code, SentForm sent) {
    return sent.saved(
        entered -> {
          copies.send(actor, code, copy(entered), paper(reports.read(actor, code)));
          return sent.done("/office/reports/" + code + "/copies", "reports.done.sent");
        },
        form -> page(actor, code, form));
  }

  @GetMapping("/copies/{copy}")
  ResponseEntity<Resource> paper(Actor actor, @PathVariable String code, @PathVariable UUID copy) {
    return downloads.answer(copies.paper(actor, code, copy), false);
  }

  private static SentCopy copy(Entered entered) {
    var recipient = entered.line("recipient");
    var way = entered.choice("way", SentCopy.Way.class);
    var on = entered.day("sentOn");
    entered.check();
    return new SentCopy(
        entered.id(), recipient.get(), way.get(), on.get(), "", entered.text("note"));
  }

  /// The paper as it is printed at this moment.
  private byte[] paper(Report report) {
    var out = new ByteArrayOutputStream();
    try {
      printer.pdf(PrintedReport.of(report, site), out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  private ModelAndView page(Actor actor, String code, Form form) {
    return Shown.page(
        "reporting/reports/web/copies",
        new ReportCopiesPage(reports.read(actor, code), copies.of(actor, code), form));
  }
}
