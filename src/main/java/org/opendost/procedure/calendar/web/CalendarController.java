package org.opendost.procedure.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.procedure.calendar.Holidays;
import org.opendost.procedure.calendar.SpecialDay;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the administrator keeps the official calendar. Open cases are counted anew by themselves.
@Controller
@RequestMapping("/office/calendar")
class CalendarController implements NavigationEntries {

  private static final int FIRST = 2019;
  private static final int LAST = 2100;

  private final Holidays holidays;
  private final Texts texts;
  private final OfficeClock clock;

  CalendarController(Holidays holidays, Texts texts, OfficeClock clock) {
    this.holidays = holidays;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.office("calendar.title", "/office/calendar", "calendar.edit", 150));
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @RequestParam(required = false) @Nullable Integer year,
      HttpServletRequest request) {
    return page(actor, year == null ? clock.today().getYear() : year, request, Form.empty());
  }

  @PostMapping
  ModelAndView enter(
      Actor actor,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    var faults = new Faults();
    var day = form.date("day", faults);
    var kind = form.choice("kind", SpecialDay.Kind.class, faults);
    var id = form.id("id", faults);
    try {
      if (!faults.any()) {
        faults.required("day", day).required("kind", kind);
      }
      if (day == null || kind == null || faults.any()) {
        throw new InvalidInput(faults.list());
      }
      holidays.enter(
          actor,
          id == null ? Uuid7.next() : id,
          day,
          kind,
          form.text("name"),
          form.text("nameInEnglish"),
          form.text("basis"));
      return done(day.getYear(), flash);
    } catch (InvalidInput refused) {
      return again(
          actor,
          day == null ? clock.today().getYear() : day.getYear(),
          request,
          form.refused(refused));
    }
  }

  @PostMapping("/{year}/{id}/confirmation")
  ModelAndView confirm(
      Actor actor,
      @PathVariable int year,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      holidays.confirm(actor, id, revision(form), form.text("document"));
      return done(year, flash);
    } catch (InvalidInput refused) {
      return again(actor, year, request, form.refused(refused));
    }
  }

  @PostMapping("/{year}/{id}/withdrawal")
  ModelAndView withdraw(
      Actor actor,
      @PathVariable int year,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      holidays.withdraw(actor, id, revision(form), form.text("reason"));
      return done(year, flash);
    } catch (InvalidInput refused) {
      return again(actor, year, request, form.refused(refused));
    }
  }

  private static int revision(Form form) {
    var seen = form.number("revision", new Faults());
    return seen == null ? -1 : Math.toIntExact(Math.min(seen, Integer.MAX_VALUE));
  }

  private static ModelAndView done(int year, RedirectAttributes flash) {
    return Shown.redirect("/office/calendar?year=" + year, flash, "calendar.done");
  }

  private ModelAndView again(Actor actor, int year, HttpServletRequest request, Form form) {
    var page = page(actor, year, request, form);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Actor actor, int asked, HttpServletRequest request, Form form) {
    int year = Math.clamp(asked, FIRST - 1, LAST);
    var language = Frame.language(request);
    return Shown.page(
        "procedure/calendar/web/calendar",
        new CalendarPage(
            year,
            IntStream.rangeClosed(FIRST, Math.max(2026, clock.today().getYear() + 1))
                .boxed()
                .toList(),
            holidays.year(actor, year),
            List.of(
                new Choice("OFF", texts.text(language, "calendar.kind.OFF")),
                new Choice("WORKING", texts.text(language, "calendar.kind.WORKING"))),
            Uuid7.next(),
            form));
  }
}
