package org.opendost.office.lawmaking.web;

import java.util.List;
import java.util.UUID;
import org.opendost.office.lawmaking.Drafts;
import org.opendost.office.lawmaking.Tie;
import org.opendost.office.lawmaking.Ties;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a document does to others: the form that writes it down, and taking it out again.
@Controller
@RequestMapping(DraftPages.HOME + "/{id}/ties")
class TiesController {

  private final Drafts drafts;
  private final Ties ties;

  TiesController(Drafts drafts, Ties ties) {
    this.drafts = drafts;
    this.ties = ties;
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor, @PathVariable UUID id) {
    drafts.require(actor);
    return form(actor, id, EntryPage.blank());
  }

  @PostMapping("/new")
  ModelAndView add(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var tie = entered.id();
          var relation = entered.choice("relation", Tie.Relation.class);
          var target = entered.text("target").isEmpty() ? null : entered.chosen("target").known();
          entered.check();
          ties.add(
              actor, new Tie(tie, id, relation.get(), entered.text("document"), target, false, ""));
          return sent.done(DraftPages.at(id), "lawmaking.done.saved");
        },
        form -> form(actor, id, form));
  }

  private ModelAndView form(Actor actor, UUID id, Form form) {
    var targets =
        ties.targets(actor).lines().stream()
            .filter(draft -> !draft.id().equals(id))
            .map(draft -> new Choice(draft.id().toString(), draft.heading()))
            .toList();
    return DraftPages.entry(
        "tie",
        form,
        List.of(
            Field.among("relation", "lawmaking.relation", Tie.Relation.class).must(),
            Field.text("document", "lawmaking.document").withHint(),
            Field.choice("target", "lawmaking.target", targets).withHint()),
        DraftPages.at(id) + "/ties/new",
        DraftPages.back(drafts.open(actor, id).draft()));
  }

  @PostMapping("/{tie}/removal")
  ModelAndView remove(
      Actor actor, @PathVariable UUID id, @PathVariable UUID tie, RedirectAttributes flash) {
    ties.remove(actor, tie);
    return Shown.redirect(DraftPages.at(id), flash, "lawmaking.done.saved");
  }
}
