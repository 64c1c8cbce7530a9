package org.opendost.reporting.reports.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.opendost.platform.input.VietnameseInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Texts;
import org.opendost.reporting.reports.ReportLine;
import org.opendost.reporting.reports.ReportLines;
import org.opendost.reporting.reports.ReportSearch;
import org.opendost.reporting.reports.State;

/// A list of reports.
public record ReportListPage(ReportLines reports, Listing listing) {

  static final int PAGE = 30;
  static final int MOST = 5_000;

  /// The states to choose from.
  public List<Choice> states(Frame frame) {
    return Arrays.stream(State.values())
        .map(state -> new Choice(state.word(), frame.t("reports.state." + state.word())))
        .toList();
  }

  static ReportSearch search(Listing listing) {
    var all = ReportSearch.all();
    var sort = ReportSearch.Sort.of(listing.value("sort"));
    return new ReportSearch(
        listing.value("q"),
        Arrays.stream(State.values())
            .filter(state -> state.word().equals(listing.value("state")))
            .findFirst()
            .orElse(null),
        VietnameseInput.number(listing.value("year"))
            .filter(year -> year < 10_000)
            .map(Long::intValue)
            .orElse(null),
        sort.orElse(all.sort()),
        sort.isEmpty() ? all.descending() : listing.descending(),
        listing.after());
  }

  static Export file(Texts texts, String language, List<ReportLine> lines) {
    return new Export(
        "bao-cao",
        Stream.of(
                "reports.code",
                "reports.name",
                "reports.from",
                "reports.to",
                "reports.state",
                "reports.drafter",
                "reports.signer",
                "reports.published-on")
            .map(key -> texts.text(language, key))
            .toList(),
        lines.stream()
            .map(
                line ->
                    Arrays.asList(
                        (Object) line.code(),
                        line.title(),
                        line.period().from(),
                        line.period().to(),
                        texts.text(language, "reports.state." + line.state().word()),
                        line.draftedBy(),
                        line.signedBy(),
                        line.publishedAt()))
            .toList());
  }
}
