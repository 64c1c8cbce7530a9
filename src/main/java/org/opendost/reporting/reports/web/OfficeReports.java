package org.opendost.reporting.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.PeriodInput;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.reporting.indicators.Moments;
import org.opendost.reporting.reports.NewIssue;
import org.opendost.reporting.reports.NewReport;
import org.opendost.reporting.reports.Report;
import org.opendost.reporting.reports.ReportDrafts;
import org.opendost.reporting.reports.Reports;
import org.opendost.reporting.reports.Templates;
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
  private static final String ISSUE = "reporting/reports/web/officeissue";

  private final Reports reports;
  private final ReportDrafts drafts;
  private final Templates templates;
  private final OfficeClock clock;
  private final Texts texts;

  OfficeReports(
      Reports reports, ReportDrafts drafts, Templates templates, OfficeClock clock, Texts texts) {
    this.reports = reports;
    this.drafts = drafts;
    this.templates = templates;
    this.clock = clock;
    this.texts = texts;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    var search = ReportListPage.search(listing);
    if (!format.isEmpty()) {
      return ReportListPage.file(
              texts, "vi", reports.list(actor, search, ReportListPage.MOST).lines())
          .answer(format);
    }
    return Shown.page(
        "reporting/reports/web/officelist",
        new ReportListPage(reports.list(actor, search, ReportListPage.PAGE), listing));
  }

  @GetMapping("/new")
  ModelAndView blank(Actor actor) {
    var form =
        Form.empty()
            .with("id", Uuid7.next())
            .with("year", Integer.toString(clock.today().getYear()));
    return Shown.page(FORM, formPage(actor, form));
  }

  @PostMapping
  ModelAndView draft(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var id = form.id("id", faults);
      var period = PeriodInput.read(form, faults);
      var asOf = Moments.read(form.value("asOf"), faults);
      faults.orThrow();
      var report =
          drafts.draft(
              actor,
              new NewReport(
                  Objects.requireNonNullElseGet(id, Uuid7::next),
                  form.text("code"),
                  form.text("title"),
                  period.from(),
                  period.to(),
                  asOf,
                  form.text("template")));
      return Shown.redirect(address(report), flash, "reports.done.drafted");
    } catch (InvalidInput invalid) {
      return Shown.page(
          FORM, formPage(actor, form.refused(invalid)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/{code}")
  ModelAndView report(Actor actor, @PathVariable String code) {
    return Shown.page(REPORT, page(actor, code, Form.empty()));
  }

  @PostMapping("/{code}/computation")
  ModelAndView compute(
      Actor actor,
      @PathVariable String code,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return done(
        actor, code, typed, flash, "computed", moves -> drafts.recompute(actor, code, moves));
  }

  @PostMapping("/{code}/submission")
  ModelAndView submit(
      Actor actor,
      @PathVariable String code,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return done(
        actor, code, typed, flash, "submitted", moves -> reports.submit(actor, code, moves));
  }

  @PostMapping("/{code}/signature")
  ModelAndView sign(
      Actor actor,
      @PathVariable String code,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return done(actor, code, typed, flash, "signed", moves -> reports.sign(actor, code, moves));
  }

  @PostMapping("/{code}/publication")
  ModelAndView publish(Actor actor, @PathVariable String code, RedirectAttributes flash) {
    return done(actor, code, Map.of(), flash, "published", moves -> reports.publish(actor, code));
  }

  @PostMapping("/{code}/withdrawal")
  ModelAndView withdraw(
      Actor actor,
      @PathVariable String code,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var why = Form.typed(typed).text("why");
    return done(
        actor, code, typed, flash, "withdrawn", moves -> reports.withdraw(actor, code, moves, why));
  }

  /// Makes the article and leads to it.
  @PostMapping("/{code}/article")
  ModelAndView article(Actor actor, @PathVariable String code, RedirectAttributes flash) {
    try {
      var article = reports.makeArticle(actor, code);
      return Shown.redirect("/office/articles/" + article.id(), flash, "reports.done.article");
    } catch (InvalidInput invalid) {
      return refused(actor, code, Form.empty(), invalid);
    }
  }

  @GetMapping("/{code}/correction")
  ModelAndView blankIssue(Actor actor, @PathVariable String code) {
    var report = reports.read(actor, code);
    var suggested = code.replaceFirst("-l\\d+$", "") + "-l" + (report.issue() + 1);
    var form = Form.empty().with("id", Uuid7.next()).with("code", suggested);
    return Shown.page(ISSUE, new IssueFormPage(report, form));
  }

  @PostMapping("/{code}/correction")
  ModelAndView correct(
      Actor actor,
      @PathVariable String code,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var id = form.id("id", faults);
      faults.orThrow();
      var issue =
          drafts.correct(
              actor,
              code,
              new NewIssue(
                  Objects.requireNonNullElseGet(id, Uuid7::next),
                  form.text("code"),
                  form.text("why")));
      return Shown.redirect(address(issue), flash, "reports.done.corrected");
    } catch (InvalidInput invalid) {
      return Shown.page(
          ISSUE,
          new IssueFormPage(reports.read(actor, code), form.refused(invalid)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /// Does it to the report as it was when it was looked at.
  private ModelAndView done(
      Actor actor,
      String code,
      Map<String, String> typed,
      RedirectAttributes flash,
      String deed,
      IntFunction<Report> work) {
    try {
      return Shown.redirect(address(work.apply(moves(typed))), flash, "reports.done." + deed);
    } catch (InvalidInput invalid) {
      return refused(actor, code, Form.typed(typed), invalid);
    }
  }

  private ModelAndView refused(Actor actor, String code, Form form, InvalidInput invalid) {
    return Shown.page(REPORT, page(actor, code, form.refused(invalid)), HttpStatus.CONFLICT);
  }

  private ReportPage page(Actor actor, String code, Form form) {
    var report = reports.read(actor, code);
    return ReportPage.of(report, reports.articlePath(actor, report), form);
  }

  /// How many moves the report had made on the page that was clicked; one that cannot be read is
  /// overtaken.
  private static int moves(Map<String, String> typed) {
    var text = typed.getOrDefault("moves", "");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  private static String address(Report report) {
    return "/office/reports/" + report.code();
  }

  private ReportFormPage formPage(Actor actor, Form form) {
    return new ReportFormPage(
        form,
        templates.all(actor).stream()
            .map(template -> new Choice(template.code(), template.title()))
            .toList());
  }
}
