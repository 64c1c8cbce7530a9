package org.opendost.regulatory.inspection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.MissionList.Line;
import org.opendost.regulatory.inspection.MissionPlan;
import org.opendost.regulatory.inspection.MissionSearch;
import org.opendost.regulatory.inspection.Missions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of missions, and planning one.
@Controller
class MissionsController {

  private static final String LIST = "/office/missions";
  private static final int PAGE = 50;
  private static final int MOST = 20_000;

  private final Missions missions;
  private final OfficeClock clock;
  private final Texts texts;

  MissionsController(Missions missions, OfficeClock clock, Texts texts) {
    this.missions = missions;
    this.clock = clock;
    this.texts = texts;
  }

  @GetMapping(LIST)
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    var found = missions.list(actor, search(listing), format.isEmpty() ? PAGE : MOST);
    if (format.isEmpty()) {
      return Shown.page("regulatory/inspection/web/missions", new MissionsPage(listing, found));
    }
    return new Export(
            "cuoc-kiem-tra",
            List.of(
                t("number"),
                t("title"),
                t("kind"),
                t("from"),
                t("until"),
                t("decision"),
                t("establishments"),
                t("stage"),
                t("open-demands")),
            found.lines().stream().map(this::row).toList())
        .answer(format);
  }

  @GetMapping(LIST + "/new")
  ModelAndView begin(Actor actor) {
    missions.require(actor);
    return planning(EntryPage.begun(clock).with("planned", "true"));
  }

  @PostMapping(LIST + "/new")
  ModelAndView plan(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var kind = entered.choice("kind", Kind.class);
          var from = entered.day("from");
          var until = entered.day("until");
          entered.check();
          var mission =
              missions.plan(
                  actor,
                  new MissionPlan(
                      entered.id(),
                      kind.get(),
                      entered.text("title"),
                      entered.ticked("planned"),
                      entered.text("ground"),
                      from.get(),
                      until.get()));
          return sent.done(LIST + "/" + mission.id(), "inspection.done.planned", mission.number());
        },
        this::planning);
  }

  private ModelAndView planning(Form form) {
    return SiteForms.ofMissions(
        "inspection.plan",
        LIST + "/new",
        LIST,
        form,
        List.of(
            Field.among("kind", "inspection.kind", "inspection.kind.", Kind.on(clock.today()))
                .must(),
            Field.line("title", "inspection.title").must(),
            Field.box("planned", "inspection.in-plan"),
            Field.text("ground", "inspection.ground").must().withHint(),
            Field.day("from", "inspection.from").must(),
            Field.day("until", "inspection.until").must()));
  }

  private static MissionSearch search(Listing listing) {
    return new MissionSearch(
        listing.value("q"),
        listing.value("kind"),
        listing.value("stage"),
        listing.sort("from", "number", "title", "demands", "from"),
        listing.value("sort").isEmpty() || listing.descending(),
        after(listing));
  }

  private static @Nullable UUID after(Listing listing) {
    var after = listing.after();
    return after == null ? null : Form.typed(Map.of("after", after)).id("after", new Faults());
  }

  private List<@Nullable Object> row(Line line) {
    var mission = line.mission();
    var decision = mission.decision();
    return Arrays.<@Nullable Object>asList(
        mission.number(),
        mission.title(),
        t("kind." + mission.kind()),
        mission.plan().from(),
        mission.plan().until(),
        decision == null ? null : decision.number(),
        line.establishments(),
        t("stage." + mission.stage()),
        line.openDemands());
  }

  private String t(String key) {
    return texts.text("vi", "inspection." + key);
  }
}
