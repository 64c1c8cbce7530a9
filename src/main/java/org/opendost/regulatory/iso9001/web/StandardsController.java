package org.opendost.regulatory.iso9001.web;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.iso9001.QualityStandards;
import org.opendost.regulatory.iso9001.StandardVersion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The versions of the standard.
@Controller
@RequestMapping(IsoPages.HOME + "/standards")
class StandardsController {

  private final QualityStandards standards;

  StandardsController(QualityStandards standards) {
    this.standards = standards;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    return Shown.page("regulatory/iso9001/web/standards", new StandardsPage(standards.list(actor)));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    standards.list(actor);
    return form(EntryPage.blank());
  }

  @PostMapping("/new")
  ModelAndView set(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var from = entered.day("from");
          entered.check();
          standards.set(
              actor,
              new StandardVersion(
                  id,
                  entered.text("code"),
                  from.get(),
                  entered.text("basis"),
                  entered.ticked("confirmed"),
                  entered.text("remark")));
          return sent.done(IsoPages.HOME + "/standards", "iso9001.done.standard");
        },
        StandardsController::form);
  }

  private static ModelAndView form(Form form) {
    return IsoPages.entry(
        "standard",
        form,
        List.of(
            Field.line("code", "iso9001.standard").must(),
            Field.day("from", "iso9001.from").must(),
            Field.line("basis", "iso9001.basis").must(),
            Field.box("confirmed", "iso9001.confirmed.true"),
            Field.text("remark", "iso9001.remark-on-law")),
        IsoPages.HOME + "/standards/new",
        Cell.key("iso9001.tab.standards").to(IsoPages.HOME + "/standards"));
  }
}
