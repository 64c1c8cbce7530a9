package org.opendost.reporting.indicators.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Indicators.Share;
import org.opendost.reporting.indicators.OfficialNumbers;
import org.opendost.reporting.indicators.Selection;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Figures for any period, as of any moment, in the office.
@Controller
class OfficeIndicators {

  private static final int PAGE = 50;
  private static final int MOST = 50_000;

  private final Indicators indicators;
  private final OfficeClock clock;
  private final Texts texts;

  OfficeIndicators(Indicators indicators, OfficeClock clock, Texts texts) {
    this.indicators = indicators;
    this.clock = clock;
    this.texts = texts;
  }

  @GetMapping("/office/indicators")
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var asked = Asked.of(listing, indicators, actor, clock.today());
    var period = asked.period();
    var figures =
        period == null
            ? Map.<String, BigDecimal>of()
            : indicators.compute(actor, period, asked.moment());
    var all = indicators.all(actor);
    var shown = all.stream().filter(one -> isWanted(one, listing)).sorted(order(listing)).toList();
    if (!listing.value("format").isEmpty()) {
      return file(shown, figures).answer(listing.value("format"));
    }
    var lines =
        shown.stream()
            .map(one -> new IndicatorListPage.Line(one, written(one, figures.get(one.code()))))
            .toList();
    var areas = all.stream().map(Indicator::area).distinct().toList();
    return Shown.page(
        "reporting/indicators/web/list",
        new IndicatorListPage(asked, lines, areas, listing),
        status(asked));
  }

  @GetMapping("/office/indicators/{code:.+}")
  Object indicator(Actor actor, @PathVariable String code, HttpServletRequest request) {
    var listing = Listing.of(request);
    var indicator = indicators.rule(actor, code);
    var asked = Asked.of(listing, indicators, actor, clock.today());
    var period = asked.period();
    var share =
        listing.value("by").isEmpty()
            ? null
            : new Share(listing.value("by"), listing.value("value"));
    if (period == null) {
      return Shown.page(
          "reporting/indicators/web/indicator",
          new IndicatorPage(indicator, asked, null, share, List.of(), null, listing),
          status(asked));
    }
    var selection =
        new Selection(
            listing.value("q"),
            listing.sort("day", "day", "label").equals("label"),
            listing.descending(),
            listing.after(),
            listing.value("format").isEmpty() ? PAGE : MOST);
    if (!listing.value("format").isEmpty()) {
      var records = indicators.everyRecord(actor, code, share, period, asked.moment(), selection);
      return new Export(
              code,
              Stream.of(
                      "indicators.record",
                      "indicators.day",
                      "indicators.address",
                      "indicators.amount")
                  .map(key -> texts.text("vi", key))
                  .toList(),
              records.stream()
                  .map(
                      one ->
                          Arrays.asList((Object) one.label(), one.date(), one.href(), one.amount()))
                  .toList())
          .answer(listing.value("format"));
    }
    return Shown.page(
        "reporting/indicators/web/indicator",
        new IndicatorPage(
            indicator,
            asked,
            indicators.figure(actor, code, share, period, asked.moment()),
            share,
            indicators.breakdowns(actor, code, period, asked.moment()),
            indicators.records(actor, code, share, period, asked.moment(), selection),
            listing));
  }

  private static HttpStatus status(Asked asked) {
    return asked.period() == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
  }

  private static boolean isWanted(Indicator indicator, Listing listing) {
    var area = listing.value("area");
    var words = folded(listing.value("q"));
    return (area.isEmpty() || area.equals(indicator.area()))
        && (folded(indicator.title().vi() + " " + indicator.title().en()).contains(words)
            || indicator.code().contains(words));
  }

  private static String folded(String text) {
    return Normalizer.normalize(
            text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "");
  }

  /// The order of a report, unless a column is asked for.
  private static Comparator<Indicator> order(Listing listing) {
    var words = Collator.getInstance(Locale.of("vi"));
    Comparator<Indicator> order =
        switch (listing.sort("", "code", "title")) {
          case "code" -> Comparator.comparing(Indicator::code);
          case "title" -> Comparator.comparing(one -> one.title().vi(), words);
          default -> (_, _) -> 0;
        };
    return listing.descending() ? order.reversed() : order;
  }

  private static String written(Indicator indicator, @Nullable BigDecimal figure) {
    return figure == null ? "" : OfficialNumbers.plain(figure, indicator.unit().vi());
  }

  private Export file(List<Indicator> shown, Map<String, BigDecimal> figures) {
    return new Export(
        "chi-tieu",
        Stream.of(
                "indicators.code",
                "indicators.name",
                "indicators.figure",
                "indicators.unit",
                "indicators.rule",
                "indicators.view")
            .map(key -> texts.text("vi", key))
            .toList(),
        shown.stream()
            .map(
                one ->
                    Arrays.asList(
                        (Object) one.code(),
                        one.title().vi(),
                        figures.get(one.code()),
                        one.unit().vi(),
                        one.explanation().vi(),
                        one.view()))
            .toList());
  }
}
