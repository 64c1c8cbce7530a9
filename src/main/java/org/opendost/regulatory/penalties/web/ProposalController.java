package org.opendost.regulatory.penalties.web;

import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.penalties.Penalties;
import org.opendost.regulatory.penalties.Proposal;
import org.opendost.regulatory.penalties.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The proposal of what to decide about a violation; a next one begins with what was proposed.
@Controller
@RequestMapping("/office/violations/{id:[0-9a-f-]{36}}/proposal")
record ProposalController(Penalties penalties, Proposals proposals) {

  @GetMapping
  ModelAndView form(Actor actor, @PathVariable UUID id) {
    proposals.require(actor);
    return page(actor, id, begun(penalties.open(actor, id).proposal()));
  }

  @PostMapping
  ModelAndView propose(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var form = entered.id();
          var fines = new HashMap<UUID, Long>();
          for (var act : penalties.open(actor, id).acts()) {
            var fine = entered.money("fine-" + act.id());
            if (fine != 0) {
              fines.put(act.id(), fine);
            }
          }
          var remedies = RemedyFields.typed(entered);
          var after = entered.text("after").isEmpty() ? null : entered.chosen("after").known();
          entered.check();
          proposals.propose(
              actor,
              form,
              id,
              after,
              new Proposal.Content(
                  fines,
                  entered.text("reason"),
                  entered.text("aggravating"),
                  entered.text("mitigating"),
                  RemedyFields.of(remedies)));
          return sent.done("/office/violations/" + id, "penalties.done.proposed");
        },
        form -> page(actor, id, form));
  }

  private static Form begun(@Nullable Proposal last) {
    var form = EntryPage.blank();
    if (last == null) {
      return form;
    }
    var content = last.content();
    for (var fine : content.fines().entrySet()) {
      form = form.with("fine-" + fine.getKey(), fine.getValue());
    }
    for (var remedy : content.remedies()) {
      form = RemedyFields.in(form, remedy);
    }
    return form.with("after", last.id())
        .with("reason", content.reason())
        .with("aggravating", content.aggravating())
        .with("mitigating", content.mitigating());
  }

  private ModelAndView page(Actor actor, UUID id, Form form) {
    return Shown.page(
        "regulatory/penalties/web/proposal", new ProposalPage(penalties.open(actor, id), form));
  }
}
