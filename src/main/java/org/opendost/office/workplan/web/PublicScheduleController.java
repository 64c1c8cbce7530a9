package org.opendost.office.workplan.web;

import java.util.List;
import org.opendost.office.workplan.Appointment;
import org.opendost.office.workplan.Schedule;
import org.opendost.office.workplan.ScheduleFeeds;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The schedule outside of the office: what is public in it, and the calendars of officers, each
/// under its private address.
@Controller
class PublicScheduleController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Schedule schedule;
  private final ScheduleFeeds feeds;
  private final Texts texts;
  private final OfficeClock clock;

  PublicScheduleController(Schedule schedule, ScheduleFeeds feeds, Texts texts, OfficeClock clock) {
    this.schedule = schedule;
    this.feeds = feeds;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping(WorkplanPages.PUBLIC_SCHEDULE)
  ModelAndView week(Actor actor, @RequestParam(defaultValue = "") String week) {
    var monday = WorkplanPages.monday(week, clock.today());
    return Shown.page(
        "office/workplan/web/publicschedule",
        new WeekPage(
            monday, schedule.published(actor, monday), WorkplanPages.PUBLIC_SCHEDULE, null));
  }

  @GetMapping(WorkplanPages.PUBLIC_SCHEDULE + "/{token}.ics")
  ResponseEntity<String> calendar(Actor actor, @PathVariable String token) {
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.noStore())
        .body(written(feeds.read(actor, token)));
  }

  private String written(List<Appointment> appointments) {
    return new Calendar(
            texts.text("vi", "workplan.schedule"),
            texts.text("vi", "workplan.chair"),
            texts.text("vi", "workplan.attendees"),
            appointments,
            clock.instant())
        .text();
  }
}
