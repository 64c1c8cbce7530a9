package org.opendost.regulatory.penalties.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.EntryPage;
import org.opendost.regulatory.penalties.Penalties;
import org.opendost.regulatory.penalties.PenaltyDecision;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The decision on a violation.
@Controller
@RequestMapping("/office/violations/{id:[0-9a-f-]{36}}/decision")
class DecisionController {

  private final Penalties penalties;
  private final OfficeClock clock;

  DecisionController(Penalties penalties, OfficeClock clock) {
    this.penalties = penalties;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView decision(Actor actor, @PathVariable UUID id) {
    penalties.requireDeciding(actor);
    return page(actor, id, EntryPage.begun(clock));
  }

  @PostMapping
  ModelAndView decide(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var form = sent.id();
          var on = sent.day("on");
          var fines = new HashMap<UUID, Long>();
          for (var act : penalties.open(actor, id).acts()) {
            var fine = sent.money("fine-" + act.id());
            if (fine != 0) {
              fines.put(act.id(), fine);
            }
          }
          var remedies = RemedyFields.typed(sent);
          sent.check();
          penalties.decide(
              actor,
              new PenaltyDecision(
                  form,
                  id,
                  sent.text("number"),
                  on.get(),
                  sent.text("signer"),
                  fines,
                  sent.text("reason"),
                  sent.text("aggravating"),
                  sent.text("mitigating"),
                  RemedyFields.of(remedies)));
          return Shown.redirect("/office/violations/" + id, flash, "inspection.done.saved");
        },
        form -> page(actor, id, form));
  }

  private ModelAndView page(Actor actor, UUID id, Form form) {
    return Shown.page(
        "regulatory/penalties/web/decision", new DecisionPage(penalties.open(actor, id), form));
  }
}
