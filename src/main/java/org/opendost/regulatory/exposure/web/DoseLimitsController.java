package org.opendost.regulatory.exposure.web;

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
import org.opendost.regulatory.exposure.BodyPart;
import org.opendost.regulatory.exposure.DoseLimit;
import org.opendost.regulatory.exposure.DoseLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The limits of doses, and another to set.
@Controller
record DoseLimitsController(DoseLimits limits) {

  private static final String LIST = "/office/exposure/limits";
  private static final LawPages PAGES =
      new LawPages(
          LIST,
          "exposure.limits",
          "exposure.limit.new",
          "exposure.set-limits",
          Cell.key("exposure.doses").to(DosesController.HOME),
          List.of(
              Field.among("part", "exposure.part", BodyPart.class).must(),
              Field.quantity("mean", "exposure.limit.mean").withHint(),
              Field.quantity("most", "exposure.limit.most").must()));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.tables(
        List.of(
            new LawTable(
                "exposure.limits",
                List.of("exposure.part", "exposure.limit.mean", "exposure.limit.most"),
                limits.limits(actor).stream()
                    .map(limit -> LawLine.of(frame -> words(frame, limit), limit.validity()))
                    .toList())));
  }

  private static List<String> words(Frame frame, DoseLimit limit) {
    return List.of(
        frame.t("exposure.part." + limit.part()),
        limit.mean() == null ? "–" : frame.figure(limit.mean()),
        frame.figure(limit.most()));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    limits.require(actor);
    return PAGES.form(EntryPage.blank());
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, sent -> limits.set(actor, read(sent)));
  }

  private static DoseLimit read(Entered sent) {
    var id = sent.id();
    var part = sent.choice("part", BodyPart.class);
    var mean = sent.quantity("mean");
    var most = sent.quantity("most");
    var validity = Validity.typed(sent);
    sent.check();
    return new DoseLimit(id, part.get(), mean.signum() == 0 ? null : mean, most, validity.get());
  }
}
