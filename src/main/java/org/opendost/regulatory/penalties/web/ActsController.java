package org.opendost.regulatory.penalties.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.LawLine;
import org.opendost.platform.register.LawPages;
import org.opendost.platform.register.LawTable;
import org.opendost.platform.register.Validity;
import org.opendost.regulatory.penalties.Act;
import org.opendost.regulatory.penalties.Acts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The acts and their frames, another one to set, and another frame for one from a day on.
@Controller
record ActsController(Acts acts) {

  private static final String LIST = "/office/violations/acts";
  private static final LawPages PAGES =
      new LawPages(
          LIST,
          "penalties.acts",
          "penalties.act.new",
          "penalties.set-law",
          Cell.key("penalties.office").to("/office/violations"),
          List.of(
              Field.brief("code", "penalties.act.code").must().withHint(),
              Field.line("decree", "penalties.act.decree").must(),
              Field.text("text", "penalties.act.text").must(),
              Field.among("area", "penalties.act.area", Act.Area.class).must().withHint(),
              Field.among("basis", "penalties.act.basis", Act.Basis.class).must(),
              Field.money("least", "penalties.act.least").must(),
              Field.money("most", "penalties.act.most").must()));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.tables(
        List.of(
            new LawTable(
                "penalties.acts",
                List.of(
                    "penalties.act.code",
                    "penalties.act.text",
                    "penalties.act.area",
                    "penalties.act.frame",
                    "penalties.act.basis"),
                acts.list(actor).stream()
                    .map(
                        act ->
                            new LawLine(
                                frame -> words(frame, act),
                                shown(act),
                                LIST + "/new?as=" + act.id()))
                    .toList())));
  }

  /// With the decree, which the list has no column for.
  private static Validity shown(Act act) {
    var validity = act.validity();
    return new Validity(
        validity.from(), validity.until(), act.source(), validity.confirmed(), validity.remark());
  }

  private static List<String> words(Frame frame, Act act) {
    return List.of(
        act.code(),
        act.text(),
        frame.t("penalties.act.area." + act.area()),
        frame.money(act.least()) + " – " + frame.money(act.most()),
        frame.t("penalties.act.basis." + act.basis()));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor, @RequestParam(required = false) @Nullable UUID as) {
    acts.require(actor);
    var blank = EntryPage.blank();
    return PAGES.form(
        acts.list(actor).stream()
            .filter(act -> act.id().equals(as))
            .findFirst()
            .map(act -> like(act, blank))
            .orElse(blank));
  }

  private static Form like(Act act, Form blank) {
    return act.validity()
        .in(blank)
        .with("code", act.code())
        .with("decree", act.decree())
        .with("text", act.text())
        .with("area", act.area())
        .with("basis", act.basis())
        .with("least", act.least())
        .with("most", act.most());
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, sent -> acts.set(actor, read(sent)));
  }

  private static Act read(Entered sent) {
    var id = sent.id();
    var area = sent.choice("area", Act.Area.class);
    var basis = sent.choice("basis", Act.Basis.class);
    var least = sent.money("least");
    var most = sent.money("most");
    var validity = Validity.typed(sent);
    sent.check();
    return new Act(
        id,
        sent.text("code"),
        sent.text("decree"),
        sent.text("text"),
        area.get(),
        basis.get(),
        least,
        most,
        validity.get());
  }
}
