package org.opendost.regulatory.penalties.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Frame;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.LawLine;
import org.opendost.platform.register.LawPages;
import org.opendost.platform.register.LawTable;
import org.opendost.platform.register.Validity;
import org.opendost.regulatory.penalties.LegalFigure;
import org.opendost.regulatory.penalties.PenaltyLaw;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The figures the law on penalties sets, such as the interest of paying late, and another to set.
@Controller
record LegalFiguresController(PenaltyLaw law) {

  private static final String LIST = "/office/violations/figures";
  private static final LawPages PAGES =
      new LawPages(
          LIST,
          "penalties.figures",
          "penalties.figure.new",
          "penalties.set-law",
          Cell.key("penalties.office").to("/office/violations"),
          List.of(
              Field.among("code", "penalties.figure", LegalFigure.Code.class).must(),
              Field.quantity("figure", "penalties.figure.value").must().withHint()));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.tables(
        List.of(
            new LawTable(
                "penalties.figures",
                List.of("penalties.figure", "penalties.figure.value"),
                law.figures(actor).stream()
                    .map(figure -> LawLine.of(frame -> words(frame, figure), figure.validity()))
                    .toList())));
  }

  private static List<String> words(Frame frame, LegalFigure figure) {
    return List.of(frame.t("penalties.figure." + figure.code()), frame.figure(figure.figure()));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    law.require(actor);
    return PAGES.form(EntryPage.blank());
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, sent -> law.set(actor, read(sent)));
  }

  private static LegalFigure read(Entered sent) {
    var id = sent.id();
    var code = sent.choice("code", LegalFigure.Code.class);
    var figure = sent.quantity("figure");
    var validity = Validity.typed(sent);
    sent.check();
    return new LegalFigure(id, code.get(), figure, validity.get());
  }
}
