package org.opendost.regulatory.exposure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.files.Upload;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.exposure.SafetyFiling;
import org.opendost.regulatory.exposure.SafetyReport;
import org.opendost.regulatory.exposure.SafetyReports;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Yearly safety reports: those awaited and received, and their forms.
@Controller
@RequestMapping(SafetyReportsController.HOME)
class SafetyReportsController implements NavigationEntries {

  static final String HOME = "/office/exposure/reports";
  static final String FILE = "bao-cao-an-toan-buc-xa";
  static final List<Column> COLUMNS =
      List.of(
          Column.of("exposure.report.year").sorts("year").filters("year"),
          Column.of("exposure.facility").sorts("facility").filters("facility"),
          Column.of("exposure.report.due-on"),
          Column.of("exposure.report.received-on").sorts("received"),
          Column.of("exposure.report.state")
              .among(
                  "state",
                  "exposure.report.state.",
                  Stream.of(SafetyReport.State.values()).map(SafetyReport.State::name).toList()));

  private final SafetyReports reports;
  private final Lists lists;
  private final Downloads downloads;
  private final OfficeClock clock;

  SafetyReportsController(
      SafetyReports reports, Lists lists, Downloads downloads, OfficeClock clock) {
    this.reports = reports;
    this.lists = lists;
    this.downloads = downloads;
    this.clock = clock;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("exposure.reports", HOME, "exposure.read", 208));
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "regulatory/exposure/web/reports",
        "reports",
        FILE,
        COLUMNS,
        ask -> reports.list(actor, ask),
        line -> cells(line, HOME));
  }

  /// A line of the list.
  ///
  /// @param home below which the reports' pages are
  static List<Cell> cells(SafetyReport line, String home) {
    return List.of(
        Cell.of(Integer.toString(line.year())),
        Cell.of(line.facilityName()).to(home + "/" + line.id()),
        Cell.of(line.dueOn()),
        Cell.of(line.receivedOn()),
        Cell.key("exposure.report.state." + line.state()).toned(Tones.of(line.state())));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/exposure/web/report",
        new ReportPage(reports.open(actor, id), reports.filings(actor, id)));
  }

  @GetMapping("/{id}/files/{file}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
    return downloads.answer(
        SafetyFiling.file(reports.filings(actor, id), file)
            .orElseThrow(() -> new NotFound("file", file)),
        true);
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    reports.require(actor);
    return awaiting(Form.empty().with("year", Integer.toString(clock.today().getYear())));
  }

  @PostMapping("/new")
  ModelAndView await(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var year = entered.count("year");
          entered.check();
          reports.await(actor, year.get());
          return sent.done(HOME + "?year=" + year.get(), "exposure.done.awaited");
        },
        SafetyReportsController::awaiting);
  }

  private static ModelAndView awaiting(Form form) {
    return Forms.entry(
        "exposure.form.await",
        form,
        List.of(Field.number("year", "exposure.report.year").must()),
        HOME + "/new",
        Cell.key("exposure.reports").to(HOME));
  }

  @GetMapping("/{id}/receipt")
  ModelAndView receiving(Actor actor, @PathVariable UUID id) {
    reports.require(actor);
    var report = reports.open(actor, id);
    return receiving(report, blank(report).with("on", clock.today()));
  }

  @PostMapping("/{id}/receipt")
  ModelAndView receive(
      Actor actor,
      @PathVariable UUID id,
      SentForm sent,
      @RequestParam Map<String, MultipartFile> files) {
    return sent.saved(
        entered -> {
          var form = entered.id();
          var on = entered.day("on");
          entered.check();
          reports.receive(
              actor,
              id,
              new SafetyReport.Receipt(
                  form,
                  on.get(),
                  entered.ticked("complies"),
                  entered.text("changes"),
                  entered.text("incidents"),
                  entered.text("doses"),
                  entered.text("why")),
              Upload.of(files.get(SafetyReports.SCAN.field())));
          return sent.done(HOME + "/" + id, "exposure.done.received");
        },
        form -> receiving(reports.open(actor, id), form));
  }

  private static ModelAndView receiving(SafetyReport report, Form form) {
    var fields = new ArrayList<Field>();
    fields.add(Field.day("on", "exposure.report.received-on").must());
    if (report.receivedOn() != null) {
      fields.add(Field.text("why", "exposure.report.why").must().withHint());
    }
    fields.addAll(content());
    var words = report.receivedOn() == null ? "exposure.form.receipt" : "exposure.form.correction";
    return Shown.page(
        "regulatory/exposure/web/receipt",
        new ReceiptPage(
            report,
            Forms.page(
                words,
                form,
                fields,
                HOME + "/" + report.id() + "/receipt",
                Cell.of(report.facilityName()).to(HOME + "/" + report.id())),
            SafetyReports.SCAN));
  }

  /// A form that says what the report said last, as a correction repeats most of it.
  static Form blank(@Nullable SafetyReport report) {
    var form = EntryPage.blank();
    if (report == null || report.receivedOn() == null) {
      return form.with("complies", "true");
    }
    return form.with("complies", Boolean.TRUE.equals(report.complies()) ? "true" : "")
        .with("changes", report.changes())
        .with("incidents", report.incidents())
        .with("doses", report.doses());
  }

  /// What a report says (Luật 18/2008/QH12 Art. 20.2; TT 19/2012/TT-BKHCN Art. 20.2).
  static List<Field> content() {
    return List.of(
        Field.box("complies", "exposure.report.complies"),
        Field.text("changes", "exposure.report.changes"),
        Field.text("incidents", "exposure.report.incidents"),
        Field.text("doses", "exposure.report.doses"));
  }
}
