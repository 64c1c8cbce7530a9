package org.opendost.directory.parties.web;

import java.util.List;
import java.util.UUID;
import org.opendost.directory.parties.Renaming;
import org.opendost.directory.parties.Renamings;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A unit is given another name by decision.
@Controller
record RenamingController(Units units, Renamings renamings) {

  private static final String HOME = "/office/directory/units/";

  @GetMapping(HOME + "{id}/renaming")
  ModelAndView blank(Actor actor, @PathVariable UUID id) {
    units.require(actor);
    return page(actor, id, EntryPage.blank().with("mark", units.open(actor, id).mark()));
  }

  @PostMapping(HOME + "{id}/renaming")
  ModelAndView rename(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          renamings.rename(actor, typed(entered.id(), id, entered));
          return sent.done(HOME + id, "parties.done.renamed");
        },
        form -> page(actor, id, form));
  }

  private static Renaming.Typed typed(UUID form, UUID unit, Entered entered) {
    var on = entered.dayIfAny("on");
    var decided = entered.dayIfAny("decidedOn");
    entered.check();
    return new Renaming.Typed(
        form,
        unit,
        entered.text("name"),
        entered.text("shortName"),
        on,
        entered.text("number"),
        decided,
        entered.text("issuer"),
        entered.text("mark"));
  }

  private ModelAndView page(Actor actor, UUID id, Form form) {
    return Shown.page(
        "directory/parties/web/entry",
        new EntryPage(
            "parties.rename",
            "parties.rename-lead",
            form,
            List.of(
                Field.hidden("mark"),
                Field.line("name", "parties.renaming.name").must(),
                Field.brief("shortName", "parties.renaming.short-name").withHint(),
                Field.line("number", "parties.renaming.number").must(),
                Field.day("decidedOn", "parties.renaming.decided-on").must(),
                Field.line("issuer", "parties.renaming.issuer").must(),
                Field.day("on", "parties.renaming.on").must().withHint()),
            HOME + id + "/renaming",
            Cell.of(units.get(actor, id).name()).to(HOME + id),
            "parties.rename-go"));
  }
}
