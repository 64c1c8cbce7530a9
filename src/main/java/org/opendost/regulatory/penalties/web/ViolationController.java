package org.opendost.regulatory.penalties.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.opendost.regulatory.penalties.Payment;
import org.opendost.regulatory.penalties.Penalties;
import org.opendost.regulatory.penalties.Step;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// One violation on a screen: its steps, its payments.
@Controller
@RequestMapping("/office/violations/{id:[0-9a-f-]{36}}")
class ViolationController {

  private static final String ONE = "/office/violations/";
  private static final String SAVED = "inspection.done.saved";

  private final Penalties penalties;
  private final OfficeClock clock;

  ViolationController(Penalties penalties, OfficeClock clock) {
    this.penalties = penalties;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/penalties/web/violation",
        new ViolationPage(penalties.open(actor, id), clock.today()));
  }

  @GetMapping("/steps/{kind:[A-Z_]+}")
  ModelAndView step(Actor actor, @PathVariable UUID id, @PathVariable Step.Kind kind) {
    require(actor, kind);
    var decision = penalties.open(actor, id).decision();
    return stepping(
        actor,
        id,
        kind,
        EntryPage.begun(clock)
            .with("decision", decision == null || !kind.needsDecision() ? null : decision.id()));
  }

  @PostMapping("/steps/{kind:[A-Z_]+}")
  ModelAndView take(
      Actor actor, @PathVariable UUID id, @PathVariable Step.Kind kind, SentForm sent) {
    return sent.saved(
        entered -> {
          var form = entered.id();
          var on = entered.day("on");
          var decision =
              entered.text("decision").isEmpty() ? null : entered.chosen("decision").known();
          entered.check();
          var step =
              new Step(
                  form, id, decision, kind, on.get(), entered.text("number"), entered.text("note"));
          if (kind.isOfDecider()) {
            penalties.amend(actor, step);
          } else {
            penalties.step(actor, step);
          }
          return sent.done(ONE + id, SAVED);
        },
        form -> stepping(actor, id, kind, form));
  }

  @GetMapping("/payment")
  ModelAndView payment(Actor actor, @PathVariable UUID id) {
    penalties.requireRecording(actor);
    return paying(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/payment")
  ModelAndView pay(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var form = entered.id();
          var on = entered.day("on");
          var amount = entered.money("amount");
          entered.check();
          var decision = penalties.open(actor, id).decision();
          if (decision == null) {
            throw new InvalidInput("", "penalties.fault.no-fine");
          }
          penalties.pay(
              actor,
              id,
              new Payment(form, decision.id(), on.get(), amount, entered.text("receipt")));
          return sent.done(ONE + id, SAVED);
        },
        form -> paying(actor, id, form));
  }

  private ModelAndView stepping(Actor actor, UUID id, Step.Kind kind, Form form) {
    return SiteForms.page(
        "penalties.step." + kind,
        "",
        ONE + id + "/steps/" + kind,
        back(actor, id),
        form,
        List.of(
            Field.hidden("decision"),
            Field.day("on", "inspection.on").must(),
            Field.brief("number", "penalties.paper-number"),
            Field.text("note", "penalties.note").must()));
  }

  private ModelAndView paying(Actor actor, UUID id, Form form) {
    return SiteForms.page(
        "penalties.pay",
        "penalties.pay.lead",
        ONE + id + "/payment",
        back(actor, id),
        form,
        List.of(
            Field.day("on", "penalties.paid-on").must(),
            Field.money("amount", "penalties.amount").must(),
            Field.brief("receipt", "penalties.receipt").must()));
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(penalties.open(actor, id).minutes().number()).to(ONE + id);
  }

  private void require(Actor actor, Step.Kind kind) {
    if (kind.isOfDecider()) {
      penalties.requireDeciding(actor);
    } else {
      penalties.requireRecording(actor);
    }
  }
}
