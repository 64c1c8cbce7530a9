package org.opendost.regulatory.exposure.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.exposure.SafetyReport;
import org.opendost.regulatory.exposure.SentReports;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The form with which an organisation sends a facility's yearly safety report.
@Controller
@RequestMapping(OwnExposureController.HOME + "/facilities/{facility}/reports/{year}")
class OwnReportController {

  private final SentReports reports;

  OwnReportController(SentReports reports) {
    this.reports = reports;
  }

  @GetMapping
  ModelAndView begin(Actor actor, @PathVariable UUID facility, @PathVariable int year) {
    var begun = reports.begin(actor, facility, year);
    return form(begun, SafetyReportsController.blank(begun.report()));
  }

  @PostMapping
  ModelAndView send(
      Actor actor,
      @PathVariable UUID facility,
      @PathVariable int year,
      SentForm sent,
      @RequestParam Map<String, MultipartFile> files) {
    return sent.saved(
        entered -> {
          var upload = entered.file(SentReports.FILE.field(), files);
          if (upload.known() == null && reports.begin(actor, facility, year).again()) {
            // With a file it may be a double click, which is answered as the first was.
            entered.line("why");
          }
          var id = entered.id();
          entered.check();
          var report =
              reports.send(
                  actor,
                  new SentReports.Sending(
                      id,
                      facility,
                      year,
                      entered.ticked("complies"),
                      entered.text("changes"),
                      entered.text("incidents"),
                      entered.text("doses"),
                      entered.text("why")),
                  upload.get());
          return sent.done(
              OwnExposureController.HOME + "/reports/" + report.id(),
              done(report, entered.text("why")),
              report.dueOn());
        },
        form -> form(reports.begin(actor, facility, year), form));
  }

  /// What is said once; of what came late, that it did.
  private static String done(SafetyReport report, String why) {
    if (!why.isEmpty()) {
      return "exposure.done.sent-again";
    }
    return report.state() == SafetyReport.State.RECEIVED_LATE
        ? "exposure.done.sent-late"
        : "exposure.done.sent";
  }

  private static ModelAndView form(SentReports.Begun begun, Form form) {
    var fields = new ArrayList<Field>();
    if (begun.again()) {
      fields.add(Field.text("why", "exposure.report.why").must().withHint());
    }
    fields.addAll(SafetyReportsController.content());
    var words = begun.again() ? "exposure.form.send-again" : "exposure.form.send";
    return Shown.page(
        "regulatory/exposure/web/ownreportform",
        new OwnReportForm(
            begun,
            Forms.page(
                words,
                form,
                fields,
                OwnExposureController.HOME
                    + "/facilities/"
                    + begun.facility().id()
                    + "/reports/"
                    + begun.year(),
                Cell.key("exposure.my").to(OwnExposureController.HOME)),
            SentReports.FILE));
  }
}
