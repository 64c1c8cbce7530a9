package org.opendost.regulatory.penalties.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.opendost.regulatory.penalties.Penalties;
import org.opendost.regulatory.penalties.Proposals;
import org.opendost.regulatory.penalties.Signature;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What who decides does with a proposal: signs it or sends it back. The form carries which one was
/// read.
@Controller
@RequestMapping("/office/violations/{id:[0-9a-f-]{36}}")
class DecisionController {

  private static final String ONE = "/office/violations/";

  private final Penalties penalties;
  private final Proposals proposals;
  private final OfficeClock clock;

  DecisionController(Penalties penalties, Proposals proposals, OfficeClock clock) {
    this.penalties = penalties;
    this.proposals = proposals;
    this.clock = clock;
  }

  @GetMapping("/decision")
  ModelAndView decision(Actor actor, @PathVariable UUID id) {
    penalties.requireDeciding(actor);
    return signing(
        actor,
        id,
        EntryPage.begun(clock).with("proposal", open(actor, id)).with("signer", actor.name()));
  }

  @PostMapping("/decision")
  ModelAndView decide(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var form = entered.id();
          var proposal = entered.chosen("proposal");
          var on = entered.day("on");
          entered.check();
          penalties.decide(
              actor,
              new Signature(
                  form,
                  id,
                  proposal.get(),
                  entered.text("number"),
                  on.get(),
                  entered.text("signer")));
          return sent.done(ONE + id, "inspection.done.saved");
        },
        form -> signing(actor, id, form));
  }

  @GetMapping("/proposal/return")
  ModelAndView sendingBack(Actor actor, @PathVariable UUID id) {
    penalties.requireDeciding(actor);
    return returning(actor, id, EntryPage.blank().with("proposal", open(actor, id)));
  }

  @PostMapping("/proposal/return")
  ModelAndView sendBack(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var form = entered.id();
          var proposal = entered.chosen("proposal");
          entered.check();
          proposals.sendBack(actor, form, id, proposal.get(), entered.text("reason"));
          return sent.done(ONE + id, "inspection.done.saved");
        },
        form -> returning(actor, id, form));
  }

  private @Nullable UUID open(Actor actor, UUID id) {
    var proposal = penalties.open(actor, id).proposal();
    return proposal == null ? null : proposal.id();
  }

  private ModelAndView signing(Actor actor, UUID id, Form form) {
    return SiteForms.page(
        "penalties.sign",
        "penalties.sign.lead",
        ONE + id + "/decision",
        back(actor, id),
        form,
        List.of(
            Field.hidden("proposal"),
            Field.brief("number", "penalties.decision-number").must(),
            Field.day("on", "penalties.signed-on").must(),
            Field.line("signer", "penalties.signer").must()));
  }

  private ModelAndView returning(Actor actor, UUID id, Form form) {
    return SiteForms.page(
        "penalties.send-back",
        "",
        ONE + id + "/proposal/return",
        back(actor, id),
        form,
        List.of(
            Field.hidden("proposal"), Field.text("reason", "penalties.send-back.reason").must()));
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(penalties.open(actor, id).minutes().number()).to(ONE + id);
  }
}
