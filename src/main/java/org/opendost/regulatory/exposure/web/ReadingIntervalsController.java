package org.opendost.regulatory.exposure.web;

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
import org.opendost.regulatory.exposure.DoseLimits;
import org.opendost.regulatory.exposure.ReadingInterval;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Within how many months dosimeters are read, and another interval to set.
@Controller
record ReadingIntervalsController(DoseLimits limits) {

  private static final String LIST = "/office/exposure/intervals";
  private static final LawPages PAGES =
      new LawPages(
          LIST,
          "exposure.intervals",
          "exposure.interval.new",
          "exposure.set-limits",
          Cell.key("exposure.doses").to(DosesController.HOME),
          List.of(Field.number("months", "exposure.interval.months").must()));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.tables(
        List.of(
            new LawTable(
                "exposure.intervals",
                List.of("exposure.interval.months"),
                limits.intervals(actor).stream()
                    .map(
                        interval ->
                            LawLine.of(
                                frame -> List.of(frame.number(interval.months())),
                                interval.validity()))
                    .toList())));
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

  private static ReadingInterval read(Entered sent) {
    var id = sent.id();
    var months = sent.count("months");
    var validity = Validity.typed(sent);
    sent.check();
    return new ReadingInterval(id, months.get(), validity.get());
  }
}
