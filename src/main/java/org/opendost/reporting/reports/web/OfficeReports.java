package org.opendost.reporting.reports.web;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.reporting.reports.NewReport;
import org.opendost.reporting.reports.Report;
import org.opendost.reporting.reports.Reports;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The office's work on reports.
@Controller
@RequestMapping("/office/reports")
class OfficeReports {

  private static final String REPORT = "reporting/reports/web/officereport";
  private static final String FORM = "reporting/reports/web/officeform";

  private final Reports reports;

  OfficeReports(Reports reports) {
    this.reports = reports;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    return Shown.page("reporting/reports/web/officelist", new ReportListPage(reports.all(actor)));
  }

  @GetMapping("/new")
  ModelAndView blank(Actor actor) {
    return Shown.page(FORM, formPage(actor, Form.empty().with("id", Uuid7.next())));
  }

  @PostMapping
  ModelAndView draft(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var id = form.id("id", faults);
      var from = form.date("from", faults);
      var to = form.date("to", faults);
      faults.orThrow();
      var report =
          reports.draft(
              actor,
              new NewReport(
                  Objects.requireNonNullElseGet(id, Uuid7::next),
                  form.text("code"),
                  form.text("title"),
                  from,
                  to,
                  form.text("template")));
      return Shown.redirect("/office/reports/" + report.code(), flash, "reports.done.drafted");
    } catch (InvalidInput invalid) {
      return Shown.page(
          FORM, formPage(actor, form.refused(invalid)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/{code}")
  ModelAndView report(Actor actor, @PathVariable String code) {
    return Shown.page(REPORT, new OfficeReportPage(reports.read(actor, code), Form.empty()));
  }

  @PostMapping("/{code}/computation")
  ModelAndView compute(Actor actor, @PathVariable String code, RedirectAttributes flash) {
    return done(actor, code, flash, "reports.done.computed", () -> reports.recompute(actor, code));
  }

  @PostMapping("/{code}/signature")
  ModelAndView sign(Actor actor, @PathVariable String code, RedirectAttributes flash) {
    return done(actor, code, flash, "reports.done.signed", () -> reports.sign(actor, code));
  }

  @PostMapping("/{code}/publication")
  ModelAndView publish(Actor actor, @PathVariable String code, RedirectAttributes flash) {
    return done(actor, code, flash, "reports.done.published", () -> reports.publish(actor, code));
  }

  private ModelAndView done(
      Actor actor, String code, RedirectAttributes flash, String text, Supplier<Report> work) {
    try {
      return Shown.redirect("/office/reports/" + work.get().code(), flash, text);
    } catch (InvalidInput invalid) {
      return Shown.page(
          REPORT,
          new OfficeReportPage(reports.read(actor, code), Form.empty().refused(invalid)),
          HttpStatus.CONFLICT);
    }
  }

  private ReportFormPage formPage(Actor actor, Form form) {
    return new ReportFormPage(
        form, reports.templates(actor).stream().map(code -> new Choice(code, code)).toList());
  }
}
