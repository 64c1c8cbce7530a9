package org.opendost.regulatory.penalties.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.opendost.regulatory.penalties.Act;
import org.opendost.regulatory.penalties.Acts;
import org.opendost.regulatory.penalties.Penalties;
import org.opendost.regulatory.penalties.PenaltyLine;
import org.opendost.regulatory.penalties.ViolationMinutes;
import org.opendost.regulatory.penalties.ViolatorKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of violations, and minutes of one more.
@Controller
class ViolationsController {

  private static final String LIST = "/office/violations";
  private static final List<String> STATES =
      List.of("OPEN", "FINED", "PAID", "NO_FINE", "CANCELLED");

  private final Penalties penalties;
  private final Acts acts;
  private final Violators violators;
  private final OfficeClock clock;
  private final Lists lists;

  ViolationsController(
      Penalties penalties, Acts acts, Violators violators, OfficeClock clock, Lists lists) {
    this.penalties = penalties;
    this.acts = acts;
    this.violators = violators;
    this.clock = clock;
    this.lists = lists;
  }

  @GetMapping(LIST)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "regulatory/penalties/web/violations",
        "violations",
        "vi-pham-hanh-chinh",
        List.of(
            Column.of("penalties.number").sorts("number").filters("number"),
            Column.of("penalties.violator").sorts("violator").filters("violator"),
            Column.of("penalties.made-on").sorts("made"),
            Column.of("penalties.decide-until")
                .sorts("due")
                .among("late", "penalties.decided-late.", List.of("true", "false")),
            Column.of("penalties.lapses-on")
                .sorts("lapses")
                .among("lapse", "penalties.lapse.", List.of("SOON", "LAPSED", "RUNNING")),
            Column.of("penalties.decision-number"),
            Column.of("penalties.signed-on"),
            Column.of("penalties.fine-in-dong").ofFigures(),
            Column.of("penalties.paid-in-dong").ofFigures(),
            Column.of("penalties.state").among("state", "penalties.state.", STATES)),
        ask -> penalties.list(actor, ask),
        this::cells);
  }

  private List<Cell> cells(PenaltyLine line) {
    var until = Cell.of(line.dueOn());
    return List.of(
        Cell.of(line.number()).to(LIST + "/" + line.id()),
        Cell.of(line.violator()),
        Cell.of(line.madeOn()),
        line.isLate(clock.today()) ? until.toned("late") : until,
        lapse(line),
        Cell.of(line.decision()),
        Cell.of(line.decidedOn()),
        Cell.of(line.fine()),
        Cell.of(line.paid()),
        Cell.key("penalties.state." + line.state()).toned(tone(line)));
  }

  private Cell lapse(PenaltyLine line) {
    var day = Cell.of(line.lapsesOn());
    return switch (line.lapse(clock.today())) {
      case "LAPSED" -> day.toned("late");
      case "SOON" -> day.toned("soon");
      default -> day;
    };
  }

  /// The tone of where one stands.
  static String tone(PenaltyLine line) {
    return switch (line.state()) {
      case "OPEN" -> "soon";
      case "FINED" -> "info";
      case "PAID" -> "good";
      default -> "plain";
    };
  }

  @GetMapping(LIST + "/new")
  ModelAndView begin(Actor actor, @RequestParam Map<String, String> typed) {
    penalties.requireRecording(actor);
    var begun =
        EntryPage.begun(clock).with("actedOn", clock.today()).with("detectedOn", clock.today());
    var origin = violators.origin(actor, Form.typed(typed), new Faults());
    return making(actor, violators.begun(actor, begun, origin));
  }

  @PostMapping(LIST + "/new")
  ModelAndView make(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var id = sent.id();
          var origin = violators.origin(actor, Form.typed(typed), new Faults());
          var at = sent.moment("on", "at");
          var actedOn = sent.day("actedOn");
          var detectedOn = sent.dayIfAny("detectedOn");
          var endedOn = sent.dayIfAny("endedOn");
          var goesOn = sent.ticked("goesOn");
          var kind = sent.choice("violatorKind", ViolatorKind.class);
          sent.check();
          if (goesOn && endedOn != null) {
            throw new InvalidInput("endedOn", "penalties.fault.ended-and-going-on");
          }
          var organisation =
              violators.of(
                  actor, kind.get(), origin.visit(), sent.text("taxCode"), sent.text("violator"));
          penalties.record(
              actor,
              new ViolationMinutes(
                  id,
                  sent.text("number"),
                  origin,
                  detectedOn,
                  at.get(),
                  sent.text("place"),
                  sent.text("maker"),
                  kind.get(),
                  organisation,
                  organisation == null ? sent.text("violator") : "",
                  actedOn.get(),
                  goesOn ? null : endedOn == null ? actedOn.get() : endedOn,
                  acts.list(actor).stream()
                      .map(Act::id)
                      .filter(act -> sent.ticked(act.toString()))
                      .toList(),
                  sent.text("exhibits"),
                  sent.text("statement"),
                  sent.text("signedFor"),
                  sent.text("refusal")));
          return Shown.redirect(LIST + "/" + id, flash, "penalties.done.recorded");
        },
        form -> making(actor, form));
  }

  private ModelAndView making(Actor actor, Form form) {
    var boxes =
        acts.list(actor).stream()
            .map(
                act ->
                    new Choice(
                        act.id().toString(),
                        act.code() + " – " + act.text() + " (" + act.decree() + ")"))
            .toList();
    return SiteForms.page(
        "penalties.violations.new",
        "penalties.violations.lead",
        LIST + "/new",
        Cell.key("penalties.office").to(LIST),
        form,
        List.of(
            Field.hidden("visit"),
            Field.hidden("mission"),
            Field.hidden("demand"),
            Field.hidden("lot"),
            Field.brief("number", "penalties.number").must(),
            Field.day("on", "inspection.on").must(),
            Field.brief("at", "inspection.at").must(),
            Field.line("place", "penalties.place").must(),
            Field.line("maker", "penalties.maker").must(),
            Field.among("violatorKind", "penalties.violator-kind", ViolatorKind.class).must(),
            Field.brief("taxCode", "penalties.tax-code").withHint(),
            Field.line("violator", "penalties.individual").withHint(),
            Field.day("actedOn", "penalties.acted-on").must().withHint(),
            Field.day("endedOn", "penalties.ended-on").withHint(),
            Field.box("goesOn", "penalties.goes-on").withHint(),
            Field.day("detectedOn", "penalties.detected-on").withHint(),
            Field.boxes("acts", "penalties.acts-found", boxes),
            Field.text("exhibits", "penalties.exhibits"),
            Field.text("statement", "penalties.statement"),
            Field.line("signedFor", "penalties.signed-for"),
            Field.line("refusal", "penalties.refusal").withHint()));
  }
}
