package org.opendost.reporting.reports.web;

import java.util.Arrays;
import java.util.List;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Texts;
import org.opendost.reporting.indicators.Found;
import org.opendost.reporting.indicators.Selection;

/// Lists of records as addresses ask for them, and as files.
final class FigureLists {

  static final int PAGE = 50;
  static final int MOST = 50_000;

  private FigureLists() {}

  static Selection selection(Listing listing, int most) {
    return new Selection(
        listing.value("q"),
        listing.sort("day", "day", "label").equals("label"),
        listing.descending(),
        listing.after(),
        most);
  }

  static Export file(String name, Texts texts, String language, List<Found> records) {
    return new Export(
        name,
        List.of(
            texts.text(language, "reports.record"),
            texts.text(language, "reports.day"),
            texts.text(language, "reports.address"),
            texts.text(language, "indicators.amount")),
        records.stream()
            .map(one -> Arrays.asList((Object) one.label(), one.date(), one.href(), one.amount()))
            .toList());
  }
}
