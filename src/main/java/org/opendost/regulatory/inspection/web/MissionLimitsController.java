package org.opendost.regulatory.inspection.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Frame;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.LawPages;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.LimitPages;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.LegalLimits;
import org.opendost.regulatory.inspection.LimitCode;
import org.opendost.regulatory.inspection.MissionLimit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The times the law gives, with their marks, and another one to set.
@Controller
record MissionLimitsController(LegalLimits limits) {

  private static final String LIST = "/office/missions/limits";
  private static final LimitPages<MissionLimit> PAGES =
      new LimitPages<>(
          new LawPages(
              LIST,
              "inspection.limits",
              "inspection.limit.new",
              "inspection.set-limits",
              Cell.key("inspection.office").to("/office/missions"),
              List.of(
                  Field.among("kind", "inspection.kind", Kind.class).must(),
                  Field.among(
                          "code",
                          "inspection.limit.code",
                          "inspection.limit.",
                          List.of(LimitCode.values()))
                      .must())),
          List.of(Limit.Unit.values()),
          MissionLimitsController::words,
          MissionLimitsController::read);

  private static List<String> words(Frame frame, MissionLimit limit) {
    return List.of(
        frame.t("inspection.kind." + limit.kind()), frame.t("inspection.limit." + limit.step()));
  }

  private static Entered.Value<MissionLimit> read(Entered sent) {
    var kind = sent.choice("kind", Kind.class).known();
    var step = sent.choice("code", LimitCode.class).known();
    return new Entered.Value<>(kind == null || step == null ? null : new MissionLimit(kind, step));
  }

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.table(limits.list(actor));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    limits.require(actor);
    return PAGES.form();
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, limit -> limits.set(actor, limit));
  }
}
