package org.opendost.regulatory.penalties.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.LawLine;
import org.opendost.platform.register.LawPages;
import org.opendost.platform.register.LawTable;
import org.opendost.platform.register.Validity;
import org.opendost.regulatory.penalties.PublicationGround;
import org.opendost.regulatory.penalties.Publications;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// When the law has a violation made public, and another ground to set.
@Controller
record PublicationGroundsController(Publications publications) {

  private static final String LIST = "/office/violations/grounds";
  private static final LawPages PAGES =
      new LawPages(
          LIST,
          "penalties.grounds",
          "penalties.ground.new",
          "penalties.set-law",
          Cell.key("penalties.office").to("/office/violations"),
          List.of(
              Field.brief("code", "penalties.act.code").must(),
              Field.text("wording", "penalties.ground.wording").must()));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.tables(
        List.of(
            new LawTable(
                "penalties.grounds",
                List.of("penalties.act.code", "penalties.ground.wording"),
                publications.grounds(actor).stream()
                    .map(
                        ground ->
                            LawLine.of(
                                frame -> List.of(ground.code(), ground.wording()),
                                ground.validity()))
                    .toList())));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    publications.requireSetting(actor);
    return PAGES.form(EntryPage.blank());
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, sent -> publications.set(actor, read(sent)));
  }

  private static PublicationGround read(Entered sent) {
    var id = sent.id();
    var validity = Validity.typed(sent);
    sent.check();
    return new PublicationGround(id, sent.text("code"), sent.text("wording"), validity.get());
  }
}
