package org.opendost.regulatory.penalties.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.opendost.regulatory.penalties.Act;
import org.opendost.regulatory.penalties.Acts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The acts and their frames, and another one to set.
@Controller
class ActsController {

  private static final String LIST = "/office/violations/acts";

  private final Acts acts;

  ActsController(Acts acts) {
    this.acts = acts;
  }

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return Shown.page("regulatory/penalties/web/acts", new ActsPage(acts.list(actor)));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    acts.require(actor);
    return page(EntryPage.blank());
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var id = sent.id();
          var basis = sent.choice("basis", Act.Basis.class);
          var least = sent.money("least");
          var most = sent.money("most");
          var from = sent.day("from");
          var until = sent.dayIfAny("until");
          sent.check();
          acts.set(
              actor,
              new Act(
                  id,
                  sent.text("code"),
                  sent.text("decree"),
                  sent.text("article"),
                  sent.text("text"),
                  basis.get(),
                  least,
                  most,
                  from.get(),
                  until,
                  sent.ticked("confirmed")));
          return Shown.redirect(LIST, flash, "inspection.done.saved");
        },
        ActsController::page);
  }

  private static ModelAndView page(Form form) {
    return SiteForms.page(
        "penalties.act.new",
        "penalties.act.lead",
        LIST + "/new",
        Cell.key("penalties.acts").to(LIST),
        form,
        List.of(
            Field.brief("code", "penalties.act.code").must().withHint(),
            Field.line("decree", "penalties.act.decree").must(),
            Field.line("article", "penalties.act.article").must(),
            Field.text("text", "penalties.act.text").must(),
            Field.among("basis", "penalties.act.basis", Act.Basis.class).must(),
            Field.money("least", "penalties.act.least").must(),
            Field.money("most", "penalties.act.most").must(),
            Field.day("from", "penalties.act.from").must(),
            Field.day("until", "penalties.act.until"),
            Field.box("confirmed", "penalties.act.confirmed")));
  }
}
