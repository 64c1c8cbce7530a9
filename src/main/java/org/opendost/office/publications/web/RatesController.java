package org.opendost.office.publications.web;

import java.util.List;
import org.opendost.office.publications.Royalties;
import org.opendost.office.publications.Royalty;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The rates of royalties, each from its day, marked confirmed or not.
@Controller
@RequestMapping(PublicationPages.ROYALTIES + "/rates")
class RatesController {

  private static final String LIST = PublicationPages.ROYALTIES + "/rates";

  private final Royalties royalties;

  RatesController(Royalties royalties) {
    this.royalties = royalties;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    return Shown.page("office/publications/web/rates", new RatesPage(royalties.rates(actor)));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    royalties.require(actor);
    return form(EntryPage.blank());
  }

  @PostMapping("/new")
  ModelAndView set(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var work = entered.choice("work", Royalty.Work.class);
          var from = entered.day("from");
          var most = entered.money("most");
          entered.check();
          royalties.set(
              actor,
              new Royalty.Rate(
                  id,
                  work.get(),
                  from.get(),
                  most,
                  entered.text("source"),
                  entered.ticked("confirmed"),
                  ""));
          return sent.done(LIST, "publications.done.saved");
        },
        RatesController::form);
  }

  private static ModelAndView form(Form form) {
    return PublicationPages.entry(
        "rate",
        form,
        List.of(
            Field.among("work", "publications.work-kind", Royalty.Work.class).must(),
            Field.day("from", "publications.rate-from").must(),
            Field.money("most", "publications.most").must(),
            Field.line("source", "publications.source").must().withHint(),
            Field.box("confirmed", "publications.confirmed").withHint()),
        LIST + "/new",
        Cell.key("publications.rates").to(LIST));
  }
}
