package org.opendost.reporting.statistics.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.VietnameseInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.platform.register.SentForm;
import org.opendost.reporting.statistics.Duties;
import org.opendost.reporting.statistics.Filing;
import org.opendost.reporting.statistics.Filings;
import org.opendost.reporting.statistics.Regime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The years and their forms: what was begun, what does not agree, what is locked, who files them.
@Controller
class YearController {

  static final String PATH = "/office/statistics";

  private final Filings filings;
  private final Duties duties;
  private final Access access;
  private final OfficeClock clock;
  private final Texts texts;

  YearController(Filings filings, Duties duties, Access access, OfficeClock clock, Texts texts) {
    this.filings = filings;
    this.duties = duties;
    this.access = access;
    this.clock = clock;
    this.texts = texts;
  }

  @GetMapping(PATH)
  Object show(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var page = page(actor, year(listing.value("year")), listing, Form.empty());
    return listing.value("format").isEmpty()
        ? Shown.page("reporting/statistics/web/year", page)
        : file(page, Frame.language(request)).answer(listing.value("format"));
  }

  @PostMapping(PATH + "/filings")
  ModelAndView begin(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var filing = filings.begin(actor, year(entered.text("year")), entered.text("form"));
          return sent.done(FilingController.path(filing.id()), "statistics.done.begun");
        },
        form -> Shown.page("reporting/statistics/web/year", again(actor, form)));
  }

  @PostMapping(PATH + "/duty")
  ModelAndView give(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          int year = year(entered.text("year"));
          var unit = entered.chosen("unit");
          entered.check();
          try {
            var duty = duties.give(actor, year, unit.get());
            return sent.done(PATH + "?year=" + year, "statistics.done.given", duty.unitName());
          } catch (InvalidInput refused) {
            throw refused.beside("unit");
          }
        },
        form -> Shown.page("reporting/statistics/web/year", again(actor, form)));
  }

  private YearPage again(Actor actor, Form form) {
    return page(actor, year(form.text("year")), new Listing(PATH, Map.of()), form);
  }

  private YearPage page(Actor actor, int year, Listing listing, Form form) {
    var duty = duties.of(actor, year).orElse(null);
    var lines =
        filings.list(actor, year).stream()
            .filter(
                line ->
                    listing.finds(
                        "q",
                        String.join(
                            " ", line.form().code(), line.form().title(), line.form().english())))
            .filter(line -> listing.asks("state", YearPage.state(line)))
            .sorted(order(listing))
            .toList();
    var units =
        duty == null && access.allows(actor, "statistics.lock")
            ? duties.units(actor).stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList()
            : List.<Choice>of();
    return new YearPage(
        year,
        Regime.of(year).orElse(null),
        years(actor, year),
        lines,
        duty,
        units,
        clock.today(),
        form,
        listing);
  }

  private List<Integer> years(Actor actor, int shown) {
    int last = clock.today().getYear() - 1;
    var years = new TreeSet<Integer>(Comparator.reverseOrder());
    years.addAll(filings.years(actor));
    years.add(shown);
    IntStream.rangeClosed(Regime.FIRST_YEAR, last).forEach(years::add);
    return years.stream().filter(year -> Regime.of(year).isPresent()).toList();
  }

  private static Comparator<Filings.Line> order(Listing listing) {
    Comparator<Filings.Line> order =
        switch (listing.sort("form", "form", "title", "state", "count", "open")) {
          case "title" -> Comparator.comparing(line -> line.form().title());
          case "state" -> Comparator.comparing(YearPage::state);
          case "count" -> Comparator.comparingLong(Filings.Line::count);
          case "open" -> Comparator.comparingInt(Filings.Line::open);
          default -> Comparator.comparing(line -> line.form().number());
        };
    return listing.descending() ? order.reversed() : order;
  }

  private Export file(YearPage page, String language) {
    return new Export(
        "thong-ke-" + page.year(),
        Stream.of(
                "statistics.form",
                "statistics.name",
                "statistics.state",
                "statistics.filled",
                "statistics.open-checks",
                "statistics.due",
                "statistics.locked-by")
            .map(key -> texts.text(language, key))
            .toList(),
        page.lines().stream()
            .map(
                line ->
                    Arrays.asList(
                        (Object) line.form().code(),
                        line.form().title(),
                        texts.text(language, YearPage.words(line)),
                        line.count(),
                        line.open(),
                        page.dueOn(),
                        lockedBy(line.filing())))
            .toList());
  }

  private static String lockedBy(@Nullable Filing filing) {
    var lock = filing == null ? null : filing.lock();
    return lock == null ? "" : lock.by();
  }

  /// The year that is asked for, last year when none is.
  private int year(String typed) {
    if (typed.isBlank()) {
      return clock.today().getYear() - 1;
    }
    return VietnameseInput.number(typed)
        .filter(year -> year >= Regime.FIRST_YEAR && year <= 2100)
        .map(Long::intValue)
        .orElseThrow(() -> new NotFound("year", typed));
  }
}
