package org.opendost.office.documents.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.office.documents.DocumentKind;
import org.opendost.office.documents.SigningForm;
import org.opendost.office.documents.SigningPowers;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.LawPages;
import org.opendost.platform.register.Validity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who signs which documents, in which form, and when.
@Controller
@RequestMapping(DocumentPages.POWERS)
record SigningPowersController(SigningPowers powers, OfficeClock clock) {

  @GetMapping
  ModelAndView list(Actor actor) {
    return Shown.page(
        "office/documents/web/powers", new PowersPage(powers.all(actor), clock.today()));
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor) {
    powers.require(actor);
    return pages(actor).form(EntryPage.blank().with("from", clock.today()));
  }

  @PostMapping("/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    powers.require(actor);
    return pages(actor).set(typed, flash, sent -> powers.set(actor, read(sent)));
  }

  @PostMapping("/{id}/end")
  ModelAndView end(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    powers.end(actor, id);
    return Shown.redirect(DocumentPages.POWERS, flash, "documents.done.power-ended");
  }

  private LawPages pages(Actor actor) {
    return new LawPages(
        DocumentPages.POWERS,
        "documents.tab.signing-powers",
        "documents.form.power",
        "documents.set-powers",
        Cell.key("documents.title").to(DocumentPages.HOME),
        List.of(
            Field.choice(
                    "holder",
                    "documents.power.holder",
                    powers.officers(actor).stream()
                        .map(each -> new Choice(each.id().toString(), each.name()))
                        .toList())
                .must(),
            Field.among("kind", "documents.kind", "documents.kind.", DocumentKind.issued()),
            Field.among("form", "documents.power.form", SigningForm.class).must(),
            Field.line("post", "documents.power.post").must().withHint()));
  }

  private static SigningPowers.Typed read(Entered sent) {
    var id = sent.id();
    var holder = sent.chosen("holder");
    var kind = sent.choiceIfAny("kind", DocumentKind.class);
    var form = sent.choice("form", SigningForm.class);
    var validity = Validity.typed(sent);
    sent.check();
    return new SigningPowers.Typed(
        id, holder.get(), kind, form.get(), sent.text("post"), validity.get());
  }
}
