package org.opendost.science.results.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.science.results.Dossier;
import org.opendost.science.results.DossierSearch;
import org.opendost.science.results.Registrations;
import org.opendost.science.results.ResultDossiers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The office's lists of dossiers and of results that wait, and the form at the counter.
@Controller
class OfficeResultsController {

  private static final int PAGE = 50;
  private static final int MOST = 20_000;

  private final Registrations registrations;
  private final ResultDossiers dossiers;
  private final OfficeClock clock;
  private final Texts texts;

  OfficeResultsController(
      Registrations registrations, ResultDossiers dossiers, OfficeClock clock, Texts texts) {
    this.registrations = registrations;
    this.dossiers = dossiers;
    this.clock = clock;
    this.texts = texts;
  }

  @GetMapping("/office/results")
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var search =
        new DossierSearch(
            listing.value("q"),
            listing.value("step"),
            listing.sort("filed", "due", "number", "host"),
            listing.value("sort").isEmpty() || listing.descending(),
            listing.value("after"));
    if (!listing.value("format").isEmpty()) {
      return new Export(
              "ho-so-dang-ky-ket-qua",
              List.of(
                  t("results.number"),
                  t("results.task"),
                  t("results.title"),
                  t("results.host"),
                  t("results.channel"),
                  t("results.filed-on"),
                  t("results.file-until"),
                  t("results.step"),
                  t("results.due")),
              dossiers.list(actor, search, MOST).items().stream().map(this::row).toList())
          .answer(listing.value("format"));
    }
    return Shown.page(
        "science/results/web/dossiers",
        new DossierListPage(listing, dossiers.list(actor, search, PAGE), clock.today()));
  }

  @GetMapping("/office/results/unregistered")
  ModelAndView unregistered(Actor actor) {
    return Shown.page(
        "science/results/web/unregistered",
        new UnregisteredPage(registrations.waiting(actor), clock.today()));
  }

  @GetMapping("/office/results/new")
  ModelAndView form(Actor actor, @RequestParam UUID task) {
    var waiting = registrations.waiting(actor, task);
    return Shown.page(
        "science/results/web/filing",
        new FilingPage(Prefilled.of(waiting), waiting, true, Uuid7.next(), clock.today()));
  }

  @PostMapping("/office/results/dossiers")
  ModelAndView file(
      Actor actor,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var filing = Sent.filing(form, Dossier.Channel.COUNTER);
      var filed = registrations.file(actor, filing, SentPapers.of(request, filing.id(), true));
      return Shown.redirect(
          "/office/results/dossiers/" + filed.id(), flash, "results.filed", filed.number());
    } catch (InvalidInput refused) {
      return Shown.page(
          "science/results/web/filing",
          new FilingPage(
              form.refused(refused),
              registrations.waiting(actor, Sent.task(form)),
              true,
              Uuid7.next(),
              clock.today()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private List<@Nullable Object> row(Dossier dossier) {
    return Arrays.<@Nullable Object>asList(
        dossier.number(),
        dossier.taskCode(),
        dossier.title(),
        dossier.hostName(),
        t("results.channel." + dossier.channel()),
        dossier.filedOn(),
        dossier.fileUntil(),
        Registrations.step(dossier).title(),
        dossier.dueOn());
  }

  private String t(String key) {
    return texts.text("vi", key);
  }
}
