package org.opendost.regulatory.penalties.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.opendost.regulatory.penalties.Act;
import org.opendost.regulatory.penalties.Acts;
import org.opendost.regulatory.penalties.Penalties;
import org.opendost.regulatory.penalties.PenaltyList;
import org.opendost.regulatory.penalties.PenaltySearch;
import org.opendost.regulatory.penalties.ViolationMinutes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of violations, and minutes of one more.
@Controller
class ViolationsController {

  private static final String LIST = "/office/violations";
  private static final int PAGE = 50;
  private static final int MOST = 20_000;

  private final Penalties penalties;
  private final Acts acts;
  private final Violators violators;
  private final OfficeClock clock;
  private final Texts texts;

  ViolationsController(
      Penalties penalties, Acts acts, Violators violators, OfficeClock clock, Texts texts) {
    this.penalties = penalties;
    this.acts = acts;
    this.violators = violators;
    this.clock = clock;
    this.texts = texts;
  }

  @GetMapping(LIST)
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    var found = penalties.list(actor, search(listing), format.isEmpty() ? PAGE : MOST);
    if (format.isEmpty()) {
      return Shown.page(
          "regulatory/penalties/web/violations", new ViolationsPage(listing, found, clock.today()));
    }
    return new Export(
            "vi-pham-hanh-chinh",
            List.of(
                t("number"),
                t("made-on"),
                t("violator"),
                t("decision-number"),
                t("signed-on"),
                t("fine"),
                t("paid"),
                t("state")),
            found.lines().stream().map(this::row).toList())
        .answer(format);
  }

  @GetMapping(LIST + "/new")
  ModelAndView begin(Actor actor, @RequestParam Map<String, String> typed) {
    penalties.requireRecording(actor);
    var form = Form.typed(typed);
    var visit = form.id("visit", new Faults());
    var begun = EntryPage.begun(clock).with("visit", visit).with("actedOn", clock.today());
    return making(
        actor,
        visit == null
            ? begun
            : begun
                .with("basis", Act.Basis.ORGANISATION)
                .with("place", violators.place(actor, visit)));
  }

  @PostMapping(LIST + "/new")
  ModelAndView make(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        sent -> {
          var id = sent.id();
          var visit = sent.text("visit").isEmpty() ? null : sent.chosen("visit").get();
          var at = sent.moment("on", "at");
          var actedOn = sent.day("actedOn");
          var basis = sent.choice("basis", Act.Basis.class);
          sent.check();
          var organisation =
              basis.get() == Act.Basis.PERSON
                  ? null
                  : violators.organisation(actor, visit, sent.text("taxCode"));
          penalties.record(
              actor,
              new ViolationMinutes(
                  id,
                  sent.text("number"),
                  visit,
                  at.get(),
                  sent.text("place"),
                  sent.text("maker"),
                  organisation,
                  organisation == null ? sent.text("violator") : "",
                  actedOn.get(),
                  acts.list(actor).stream()
                      .map(Act::id)
                      .filter(act -> sent.ticked(act.toString()))
                      .toList(),
                  sent.text("exhibits"),
                  sent.text("statement"),
                  sent.text("signedFor"),
                  sent.text("refusal")));
          return Shown.redirect(LIST + "/" + id, flash, "penalties.done.recorded");
        },
        form -> making(actor, form));
  }

  private ModelAndView making(Actor actor, Form form) {
    var boxes =
        acts.list(actor).stream()
            .map(
                act ->
                    new Choice(
                        act.id().toString(),
                        act.code() + " – " + act.text() + " (" + act.decree() + ")"))
            .toList();
    return SiteForms.page(
        "penalties.violations.new",
        "penalties.violations.lead",
        LIST + "/new",
        Cell.key("penalties.office").to(LIST),
        form,
        List.of(
            Field.hidden("visit"),
            Field.brief("number", "penalties.number").must(),
            Field.day("on", "inspection.on").must(),
            Field.brief("at", "inspection.at").must(),
            Field.line("place", "penalties.place").must(),
            Field.line("maker", "penalties.maker").must(),
            Field.among("basis", "penalties.act.basis", Act.Basis.class).must(),
            Field.brief("taxCode", "penalties.tax-code").withHint(),
            Field.line("violator", "penalties.individual").withHint(),
            Field.day("actedOn", "penalties.acted-on").must().withHint(),
            Field.boxes("acts", "penalties.acts-found", boxes),
            Field.text("exhibits", "penalties.exhibits"),
            Field.text("statement", "penalties.statement"),
            Field.line("signedFor", "penalties.signed-for"),
            Field.line("refusal", "penalties.refusal").withHint()));
  }

  private static PenaltySearch search(Listing listing) {
    return new PenaltySearch(
        listing.value("q"),
        listing.value("state"),
        listing.sort("made", "number", "violator", "made"),
        listing.value("sort").isEmpty() || listing.descending(),
        after(listing));
  }

  private static @Nullable UUID after(Listing listing) {
    var after = listing.after();
    return after == null ? null : Form.typed(Map.of("after", after)).id("after", new Faults());
  }

  private List<@Nullable Object> row(PenaltyList.Line line) {
    return Arrays.<@Nullable Object>asList(
        line.number(),
        line.madeOn(),
        line.violator(),
        line.decision(),
        line.decidedOn(),
        line.fine(),
        line.paid(),
        t("state." + line.state()));
  }

  private String t(String key) {
    return texts.text("vi", "penalties." + key);
  }
}
