package org.opendost.reporting.statistics.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.reporting.statistics.Filings;
import org.opendost.reporting.statistics.LockedFilings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Figures are locked, and corrected in another issue.
@Controller
@RequestMapping(FilingController.PATH)
class LockController {

  private final Filings filings;
  private final LockedFilings locked;

  LockController(Filings filings, LockedFilings locked) {
    this.filings = filings;
    this.locked = locked;
  }

  @GetMapping("/lock")
  ModelAndView lock(Actor actor, @PathVariable UUID id) {
    locked.require(actor);
    var in = filings.open(actor, id);
    return Shown.page(
        "reporting/statistics/web/lock",
        new LockPage(in, Form.empty().with("moves", String.valueOf(in.filing().moves()))));
  }

  @PostMapping("/lock")
  ModelAndView locked(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var moves = entered.number("moves", 0, Integer.MAX_VALUE);
          entered.check();
          locked.lock(actor, id, moves.get(), entered.text("explanation"));
          return sent.done(FilingController.path(id), "statistics.done.locked");
        },
        form -> {
          var in = filings.open(actor, id);
          return Shown.page(
              "reporting/statistics/web/lock",
              new LockPage(in, form.with("moves", String.valueOf(in.filing().moves()))));
        });
  }

  @GetMapping("/correction")
  ModelAndView correction(Actor actor, @PathVariable UUID id) {
    locked.require(actor);
    return correction(actor, id, EntryPage.blank());
  }

  @PostMapping("/correction")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var next = entered.id();
          entered.check();
          locked.correct(actor, id, next, entered.text("why"));
          return sent.done(FilingController.path(next), "statistics.done.corrected");
        },
        form -> correction(actor, id, form));
  }

  private ModelAndView correction(Actor actor, UUID id, Form form) {
    var in = filings.open(actor, id);
    return Shown.page(
        "reporting/statistics/web/entry",
        new EntryPage(
            "statistics.form.correction",
            "statistics.form.correction.lead",
            form,
            List.of(Field.text("why", "statistics.why").must()),
            FilingController.path(id) + "/correction",
            Cell.of(in.form().code() + " – " + in.filing().year()).to(FilingController.path(id)),
            "statistics.form.correction.go"));
  }
}
