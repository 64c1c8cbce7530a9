package org.opendost.portal.audience.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.portal.audience.Audience;
import org.opendost.portal.audience.CarriedOver;
import org.opendost.portal.audience.DayCount;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AudienceController implements NavigationEntries {

  private static final int PLACE = 370;
  private static final int DAYS = 30;

  private final Audience audience;
  private final OfficeClock clock;
  private final Texts texts;

  AudienceController(Audience audience, OfficeClock clock, Texts texts) {
    this.audience = audience;
    this.clock = clock;
    this.texts = texts;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.office("audience.title", "/office/audience", "audience.history", PLACE));
  }

  @GetMapping("/office/audience")
  Object show(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    if (!format.isEmpty()) {
      return new Export(
              "luot-doc",
              List.of("day", "people", "robots").stream()
                  .map(column -> texts.text("vi", "audience." + column))
                  .toList(),
              days(actor, listing).stream()
                  .map(day -> List.<Object>of(day.day(), day.people(), day.robots()))
                  .toList())
          .answer(format);
    }
    return page(actor, listing, carriedOver(actor), HttpStatus.OK);
  }

  @PostMapping("/office/audience/carried-over")
  ModelAndView carryOver(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      audience.carryOver(actor, read(form));
      return Shown.redirect("/office/audience", flash, "audience.carried");
    } catch (InvalidInput refused) {
      return page(
          actor,
          new Listing("/office/audience", Map.of()),
          form.refused(refused),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static CarriedOver read(Form form) {
    var faults = new Faults();
    for (var field : List.of("day", "today", "month", "total")) {
      faults.required(field, form.text(field));
    }
    var day = form.date("day", faults);
    var today = form.number("today", faults);
    var month = form.number("month", faults);
    var total = form.number("total", faults);
    if (day == null || today == null || month == null || total == null) {
      throw new InvalidInput(faults.list());
    }
    return new CarriedOver(day, today, month, total, form.text("note"));
  }

  private Form carriedOver(Actor actor) {
    return audience
        .carriedOver(actor)
        .map(
            figures ->
                Form.empty()
                    .with("day", figures.day())
                    .with("today", figures.today())
                    .with("month", figures.month())
                    .with("total", figures.total())
                    .with("note", figures.note()))
        .orElseGet(() -> Form.empty().with("day", clock.today()));
  }

  private List<DayCount> days(Actor actor, Listing listing) {
    var form = period(listing);
    var ignored = new Faults();
    var from = form.date("from", ignored);
    var until = form.date("until", ignored);
    LocalDate today = clock.today();
    var days =
        audience.history(
            actor, from == null ? today.minusDays(DAYS) : from, until == null ? today : until);
    return days.reversed();
  }

  private Form period(Listing listing) {
    return Form.empty().with("from", listing.value("from")).with("until", listing.value("until"));
  }

  private ModelAndView page(Actor actor, Listing listing, Form form, HttpStatus status) {
    return Shown.page(
        "portal/audience/web/audience",
        new AudiencePage(
            listing, period(listing), days(actor, listing), audience.statistics(actor), form),
        status);
  }
}
