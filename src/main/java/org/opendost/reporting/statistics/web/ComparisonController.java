package org.opendost.reporting.statistics.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.reporting.statistics.Amounts;
import org.opendost.reporting.statistics.OpenedCells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A form of a year beside the year before.
@Controller
class ComparisonController {

  private final OpenedCells opened;
  private final Texts texts;

  ComparisonController(OpenedCells opened, Texts texts) {
    this.opened = opened;
    this.texts = texts;
  }

  @GetMapping(FilingController.PATH + "/comparison")
  Object compare(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    var listing = Listing.of(request);
    var page = new ComparisonPage(opened.compare(actor, id), listing);
    return listing.value("format").isEmpty()
        ? Shown.page("reporting/statistics/web/comparison", page)
        : file(page, Frame.language(request)).answer(listing.value("format"));
  }

  private Export file(ComparisonPage page, String language) {
    var in = page.compared().in();
    int year = in.filing().year();
    return new Export(
        "so-sanh-" + FilingWords.fileName(in),
        List.of(
            texts.text(language, "statistics.cell"),
            String.valueOf(year),
            String.valueOf(year - 1),
            texts.text(language, "statistics.difference"),
            texts.text(language, "statistics.change") + " (%)",
            texts.text(language, "statistics.remark")),
        page.figures().stream()
            .map(
                one ->
                    Arrays.<Object>asList(
                        in.form().words(one.key()),
                        Amounts.plain(one.now()),
                        Amounts.plain(one.before()),
                        Amounts.plain(one.off()),
                        Amounts.plain(one.change()),
                        one.isStriking() ? texts.text(language, "statistics.look-again") : ""))
            .toList());
  }
}
