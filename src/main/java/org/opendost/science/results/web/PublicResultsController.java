package org.opendost.science.results.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.science.results.Published;
import org.opendost.science.results.RegisterSearch;
import org.opendost.science.results.Results;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What anyone reads of registered results.
@Controller
class PublicResultsController {

  private static final int PAGE = 20;
  private static final int MOST = 20_000;

  private final Results results;
  private final Texts texts;

  PublicResultsController(Results results, Texts texts) {
    this.results = results;
    this.texts = texts;
  }

  @GetMapping("/ket-qua")
  ModelAndView list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    return Shown.page(
        "science/results/web/publiclist",
        new PublicListPage(listing, results.find(actor, search(listing), PAGE)));
  }

  @GetMapping({"/ket-qua/danh-sach.csv", "/ket-qua/danh-sach.xlsx"})
  ResponseEntity<byte[]> download(Actor actor, HttpServletRequest request) {
    var found = results.find(actor, search(Listing.of(request)).from(""), MOST).page().items();
    return new Export(
            "ket-qua-nghien-cuu",
            List.of(
                t("number"),
                t("issued"),
                t("title"),
                t("field"),
                t("host"),
                t("leader"),
                t("start"),
                t("end"),
                t("budget")),
            found.stream().map(this::row).toList())
        .answer(request.getRequestURI().endsWith("xlsx") ? "xlsx" : "csv");
  }

  @GetMapping("/ket-qua/{slug:[0-9][a-z0-9-]*}")
  ModelAndView result(Actor actor, @PathVariable String slug) {
    return Shown.page(
        "science/results/web/publicresult", new ResultPage(results.open(actor, slug)));
  }

  @GetMapping("/ket-qua/ky-yeu/{year:[0-9]{4}}")
  ModelAndView yearbook(Actor actor, @PathVariable int year) {
    return Shown.page(
        "science/results/web/yearbook", new YearbookPage(year, results.ofYear(actor, year)));
  }

  private static RegisterSearch search(Listing listing) {
    return new RegisterSearch(
        listing.value("q"),
        listing.value("year"),
        listing.value("level"),
        listing.value("field"),
        "",
        "issued",
        true,
        listing.value("after"));
  }

  private List<@Nullable Object> row(Published result) {
    return Arrays.<@Nullable Object>asList(
        result.number(),
        result.issuedOn(),
        result.title(),
        texts.text("vi", "tasks.field." + result.field()),
        result.host(),
        result.leader(),
        result.startOn(),
        result.endOn(),
        result.budget());
  }

  private String t(String key) {
    return texts.text("vi", "results." + key);
  }
}
