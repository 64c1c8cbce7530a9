package org.opendost.regulatory.iso9001.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.PeriodInput;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.iso9001.OwnCases;
import org.opendost.regulatory.iso9001.Proposal.Accepted;
import org.opendost.regulatory.iso9001.Proposal.Judgement;
import org.opendost.regulatory.iso9001.Proposal.Measure;
import org.opendost.regulatory.iso9001.Proposal.Subject;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the department's own cases say of its times, and the forms in which an auditor judges what
/// they propose.
@Controller
@RequestMapping(IsoPages.AGENCIES + "{id}/cases")
class OwnCasesController {

  private final OwnCases cases;
  private final OfficeClock clock;

  OwnCasesController(OwnCases cases, OfficeClock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /// Without a period, the year until today.
  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
    var faults = new Faults();
    var form = Form.typed(asked);
    var period = PeriodInput.read(form, faults);
    var to = period.to() == null ? clock.today() : period.to();
    var from = period.from() == null ? to.withDayOfYear(1) : period.from();
    return Shown.page(
        "regulatory/iso9001/web/owncases",
        new OwnCasesPage(
            cases.read(actor, id, from, to),
            faults.any()
                ? form.refused(new InvalidInput(faults.list()))
                : form.with("from", from).with("to", to)),
        faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  @GetMapping("/{procedure}/{measure}/finding")
  ModelAndView accepting(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String procedure,
      @PathVariable Measure measure,
      @RequestParam Map<String, String> asked) {
    var form = begun(actor, id, procedure, measure, asked);
    return acceptance(id, procedure, measure, form);
  }

  @PostMapping("/{procedure}/{measure}/finding")
  ModelAndView accept(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String procedure,
      @PathVariable Measure measure,
      SentForm sent) {
    return sent.saved(
        entered -> {
          var judgement = entered.id();
          var due = entered.day("due");
          var from = entered.day("from");
          var to = entered.day("to");
          var shown = entered.count("shown");
          entered.check();
          cases.judge(
              actor,
              new Judgement(
                  judgement,
                  new Subject(id, procedure, measure, from.get(), to.get()),
                  shown.get(),
                  new Accepted(entered.text("clause"), entered.text("finding"), due.get()),
                  ""));
          return sent.done(IsoPages.NONCONFORMITIES + judgement, "iso9001.done.finding");
        },
        form -> acceptance(id, procedure, measure, form));
  }

  @GetMapping("/{procedure}/{measure}/set-aside")
  ModelAndView settingAside(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String procedure,
      @PathVariable Measure measure,
      @RequestParam Map<String, String> asked) {
    return settingAside(id, procedure, measure, begun(actor, id, procedure, measure, asked));
  }

  @PostMapping("/{procedure}/{measure}/set-aside")
  ModelAndView setAside(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String procedure,
      @PathVariable Measure measure,
      SentForm sent) {
    return sent.saved(
        entered -> {
          var judgement = entered.id();
          var from = entered.day("from");
          var to = entered.day("to");
          var shown = entered.count("shown");
          entered.check();
          cases.judge(
              actor,
              new Judgement(
                  judgement,
                  new Subject(id, procedure, measure, from.get(), to.get()),
                  shown.get(),
                  null,
                  entered.text("why")));
          return sent.done(IsoPages.AGENCIES + id + "/cases", "iso9001.done.set-aside");
        },
        form -> settingAside(id, procedure, measure, form));
  }

  /// The form for a proposal as it stands; it carries how many cases the auditor sees.
  private Form begun(
      Actor actor, UUID id, String procedure, Measure measure, Map<String, String> asked) {
    cases.requireAuditor(actor);
    var entered = new Entered(Form.typed(asked));
    var from = entered.day("from");
    var to = entered.day("to");
    entered.check();
    var proposal = cases.open(actor, new Subject(id, procedure, measure, from.get(), to.get()));
    return EntryPage.blank()
        .with("from", from.get())
        .with("to", to.get())
        .with("shown", String.valueOf(proposal.cases().size()))
        .with("finding", proposal.words());
  }

  private static ModelAndView acceptance(UUID id, String procedure, Measure measure, Form form) {
    return IsoPages.entry(
        "acceptance",
        form,
        List.of(
            Field.hidden("from"),
            Field.hidden("to"),
            Field.hidden("shown"),
            Field.line("clause", "iso9001.clause").must().withHint(),
            Field.text("finding", "iso9001.finding").must(),
            Field.day("due", "iso9001.due").must()),
        address(id, procedure, measure, "finding"),
        back(id));
  }

  private static ModelAndView settingAside(UUID id, String procedure, Measure measure, Form form) {
    return IsoPages.entry(
        "set-aside",
        form,
        List.of(
            Field.hidden("from"),
            Field.hidden("to"),
            Field.hidden("shown"),
            Field.text("why", "iso9001.why-not").must()),
        address(id, procedure, measure, "set-aside"),
        back(id));
  }

  private static String address(UUID id, String procedure, Measure measure, String verdict) {
    return "%s%s/cases/%s/%s/%s".formatted(IsoPages.AGENCIES, id, procedure, measure, verdict);
  }

  private static Cell back(UUID id) {
    return Cell.key("iso9001.own").to(IsoPages.AGENCIES + id + "/cases");
  }
}
