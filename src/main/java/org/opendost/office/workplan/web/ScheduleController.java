package org.opendost.office.workplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.workplan.Appointment;
import org.opendost.office.workplan.Schedule;
import org.opendost.office.workplan.ScheduleFeeds;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The week schedule in the office: its page, its forms, the address of one's calendar.
@Controller
@RequestMapping(WorkplanPages.SCHEDULE)
class ScheduleController {

  private final Schedule schedule;
  private final ScheduleFeeds feeds;
  private final PublicAddress site;
  private final OfficeClock clock;

  ScheduleController(
      Schedule schedule, ScheduleFeeds feeds, PublicAddress site, OfficeClock clock) {
    this.schedule = schedule;
    this.feeds = feeds;
    this.site = site;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView week(Actor actor, @RequestParam(defaultValue = "") String week) {
    var monday = WorkplanPages.monday(week, clock.today());
    return Shown.page(
        "office/workplan/web/schedule",
        new WeekPage(monday, schedule.week(actor, monday), WorkplanPages.SCHEDULE, null));
  }

  /// Answers with the page itself: the address is told this once and stands in no history.
  @PostMapping("/calendar")
  ModelAndView renew(Actor actor, HttpServletRequest request) {
    var token = feeds.renew(actor);
    var monday = Schedule.monday(clock.today());
    return Shown.page(
        "office/workplan/web/schedule",
        new WeekPage(
            monday,
            schedule.week(actor, monday),
            WorkplanPages.SCHEDULE,
            site.of(request) + WorkplanPages.PUBLIC_SCHEDULE + "/" + token + ".ics"));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    schedule.require(actor);
    return writing(EntryPage.blank().with("version", 1).with("on", clock.today()));
  }

  @PostMapping("/new")
  ModelAndView write(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var written = schedule.write(actor, read(entered, entered.id()));
          return sent.done(at(written), "workplan.done.saved");
        },
        ScheduleController::writing);
  }

  private static ModelAndView writing(Form form) {
    return WorkplanPages.entry(
        "appointment",
        form,
        fields(),
        WorkplanPages.SCHEDULE + "/new",
        Cell.key("workplan.schedule").to(WorkplanPages.SCHEDULE));
  }

  @GetMapping("/{id}/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id) {
    schedule.require(actor);
    var known = schedule.get(actor, id);
    var hours = known.hours().split("–", 2);
    return correcting(
        known,
        EntryPage.blank()
            .with("version", known.version())
            .with("on", known.day())
            .with("at", hours[0])
            .with("until", hours.length > 1 ? hours[1] : "")
            .with("subject", known.subject())
            .with("place", known.place())
            .with("chair", known.chair())
            .with("attendees", known.attendees())
            .with("open", known.open() ? "on" : null));
  }

  @PostMapping("/{id}/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var saved = schedule.correct(actor, read(entered, id));
          return sent.done(at(saved), "workplan.done.saved");
        },
        form -> correcting(schedule.get(actor, id), form));
  }

  private static ModelAndView correcting(Appointment known, Form form) {
    return WorkplanPages.entry(
        "appointment-correction",
        form,
        fields(),
        WorkplanPages.SCHEDULE + "/" + known.id() + "/edit",
        Cell.key("workplan.schedule").to(at(known)));
  }

  private static List<Field> fields() {
    return List.of(
        Field.hidden("version"),
        Field.day("on", "workplan.on").must(),
        Field.brief("at", "workplan.at").must().withHint(),
        Field.brief("until", "workplan.until"),
        Field.text("subject", "workplan.subject").must(),
        Field.line("place", "workplan.place").must(),
        Field.line("chair", "workplan.chair").must(),
        Field.line("attendees", "workplan.attendees"),
        Field.box("open", "workplan.open").withHint());
  }

  private static Appointment read(Entered entered, UUID id) {
    var version = entered.count("version");
    var from = entered.moment("on", "at");
    var until = entered.text("until").isEmpty() ? null : entered.moment("on", "until").known();
    entered.check();
    return new Appointment(
        id,
        from.get(),
        until,
        entered.text("subject"),
        entered.text("place"),
        entered.text("chair"),
        entered.text("attendees"),
        entered.ticked("open"),
        version.get(),
        "",
        false);
  }

  @GetMapping("/{id}/cancellation")
  ModelAndView cancelling(Actor actor, @PathVariable UUID id) {
    schedule.require(actor);
    return cancelling(schedule.get(actor, id), EntryPage.blank());
  }

  @PostMapping("/{id}/cancellation")
  ModelAndView cancel(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          schedule.cancel(actor, id, entered.text("why"));
          return sent.done(at(schedule.get(actor, id)), "workplan.done.cancelled");
        },
        form -> cancelling(schedule.get(actor, id), form));
  }

  private static ModelAndView cancelling(Appointment known, Form form) {
    return WorkplanPages.entry(
        "cancellation",
        form,
        List.of(Field.text("why", "workplan.why").must()),
        WorkplanPages.SCHEDULE + "/" + known.id() + "/cancellation",
        Cell.of(known.subject()).to(at(known)));
  }

  private static String at(Appointment appointment) {
    return WorkplanPages.SCHEDULE + "?week=" + appointment.day();
  }
}
