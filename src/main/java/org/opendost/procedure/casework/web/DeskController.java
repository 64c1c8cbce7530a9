package org.opendost.procedure.casework.web;

import java.util.Map;
import java.util.UUID;
import org.opendost.directory.identity.Officers;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.opendost.procedure.casework.CaseDesk;
import org.opendost.procedure.casework.CaseLinks;
import org.opendost.procedure.casework.SlipForm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The screens any case has: its address for good, the assignment, the re-appointment, the slips.
@Controller
@RequestMapping("/office/cases/{id}")
class DeskController {

  /// How far ahead the form proposes the new day; whoever fills it in may choose another.
  private static final Limit PROPOSED = Limit.workingDays(3);

  private final CaseDesk desk;
  private final CaseViews views;
  private final CaseAnswers answers;
  private final CaseLinks links;
  private final Officers officers;
  private final SlipPrinter printer;
  private final OfficialCalendar calendar;
  private final OfficeClock clock;
  private final Access access;

  DeskController(
      CaseDesk desk,
      CaseViews views,
      CaseAnswers answers,
      CaseLinks links,
      Officers officers,
      SlipPrinter printer,
      OfficialCalendar calendar,
      OfficeClock clock,
      Access access) {
    this.desk = desk;
    this.views = views;
    this.answers = answers;
    this.links = links;
    this.officers = officers;
    this.printer = printer;
    this.calendar = calendar;
    this.clock = clock;
    this.access = access;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    var file = desk.find(actor, id);
    var page = links.hrefOf(file);
    return page.equals("/office/cases/" + id)
        ? Shown.page(
            "procedure/casework/web/case",
            new CasePage(views.of(actor, id).offering(move -> false), page))
        : Shown.redirect(page);
  }

  @GetMapping("/assignment")
  ModelAndView assignment(Actor actor, @PathVariable UUID id) {
    desk.find(actor, id);
    return assignment(views.of(actor, id));
  }

  @PostMapping("/assignment")
  ModelAndView assign(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return answers.answer(
        actor,
        id,
        SentMove.of("ASSIGNED", typed),
        links.hrefOf(desk.find(actor, id)),
        flash,
        sent -> {
          var faults = new Faults();
          var handler = sent.form().id("handler", faults);
          faults.orThrow();
          return desk.assign(actor, id, sent.expectedMoves(), sent.moveId(), handler, sent.note());
        },
        this::assignment);
  }

  @GetMapping("/reappointment")
  ModelAndView reappointment(Actor actor, @PathVariable UUID id) {
    var due = desk.find(actor, id).dueOn();
    var view = views.of(actor, id);
    return reappointment(
        due == null
            ? view
            : view.with(
                new SentMove(
                    "REAPPOINTED",
                    Form.empty().with("newDay", calendar.now().due(due, PROPOSED).day()))));
  }

  @PostMapping("/reappointment")
  ModelAndView reappoint(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return answers.answer(
        actor,
        id,
        SentMove.of("REAPPOINTED", typed),
        links.hrefOf(desk.find(actor, id)),
        flash,
        sent -> {
          var faults = new Faults();
          var day = sent.form().date("newDay", faults);
          faults.orThrow();
          return desk.reappoint(actor, id, sent.expectedMoves(), sent.moveId(), day, sent.note());
        },
        this::reappointment);
  }

  @GetMapping("/slips/{form}.pdf")
  ResponseEntity<byte[]> slip(Actor actor, @PathVariable UUID id, @PathVariable String form) {
    access.require(actor, "casework.print-slips");
    var file = desk.find(actor, id);
    return printer.pdf(
        actor,
        id,
        SlipForm.of(form).orElseThrow(() -> new NotFound("slip", id)),
        links.slipFacts(file));
  }

  private ModelAndView assignment(CaseView view) {
    return Shown.page(
        "procedure/casework/web/assignment",
        new AssignmentPage(
            view,
            links.hrefOf(view.file()),
            Uuid7.next(),
            officers.all().stream()
                .map(officer -> new Choice(officer.id().toString(), officer.name()))
                .toList()));
  }

  private ModelAndView reappointment(CaseView view) {
    var due = view.file().dueOn();
    var lastDay = due == null ? null : due.minusDays(1);
    return Shown.page(
        "procedure/casework/web/reappointment",
        new ReappointmentPage(
            view,
            links.hrefOf(view.file()),
            Uuid7.next(),
            lastDay,
            lastDay != null && clock.today().isAfter(lastDay)));
  }
}
