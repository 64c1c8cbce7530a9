package org.opendost.office.assignments.web;

import java.util.List;
import java.util.Map;
import org.opendost.office.assignments.ReminderRule;
import org.opendost.office.assignments.ReminderRules;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.LawLine;
import org.opendost.platform.register.LawPages;
import org.opendost.platform.register.LawTable;
import org.opendost.platform.register.Validity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How many days ahead units are reminded, and another number to set.
@Controller
record ReminderRulesController(ReminderRules rules) {

  private static final String LIST = AssignmentPage.HOME + "/reminders";
  private static final LawPages PAGES =
      new LawPages(
          LIST,
          "assignments.reminders",
          "assignments.reminders.new",
          "assignments.set-reminders",
          Cell.key("assignments.title").to(AssignmentPage.HOME),
          List.of(Field.number("days", "assignments.reminder-days").must().withHint()));

  @GetMapping(LIST)
  ModelAndView list(Actor actor) {
    return PAGES.tables(
        List.of(
            new LawTable(
                "assignments.reminders",
                List.of("assignments.reminder-days"),
                rules.list(actor).stream()
                    .map(
                        rule ->
                            LawLine.of(
                                frame -> List.of(frame.number(rule.days())), rule.validity()))
                    .toList())));
  }

  @GetMapping(LIST + "/new")
  ModelAndView form(Actor actor) {
    rules.require(actor);
    return PAGES.form(EntryPage.blank());
  }

  @PostMapping(LIST + "/new")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return PAGES.set(typed, flash, sent -> rules.set(actor, read(sent)));
  }

  private static ReminderRule read(Entered sent) {
    var id = sent.id();
    var days = sent.count("days");
    var validity = Validity.typed(sent);
    sent.check();
    return new ReminderRule(id, days.get(), validity.get());
  }
}
