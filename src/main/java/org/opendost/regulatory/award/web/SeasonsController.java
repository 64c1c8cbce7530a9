package org.opendost.regulatory.award.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.award.AwardSeasons;
import org.opendost.regulatory.award.Season;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The seasons, and the forms that launch and correct one.
@Controller
@RequestMapping(AwardPages.HOME)
class SeasonsController {

  private static final int FIRST_YEAR = 1996;
  private static final int LAST_YEAR = 2100;

  private final AwardSeasons seasons;
  private final OfficeClock clock;

  SeasonsController(AwardSeasons seasons, OfficeClock clock) {
    this.seasons = seasons;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    var editions = seasons.editions(actor);
    return Shown.page(
        "regulatory/award/web/seasons",
        new SeasonsPage(seasons.all(actor), editions, clock.today()));
  }

  @GetMapping("/seasons/new")
  ModelAndView begin(Actor actor) {
    seasons.require(actor);
    return launching(
        actor,
        EntryPage.blank()
            .with("year", String.valueOf(clock.today().getYear()))
            .with("launchedOn", clock.today()));
  }

  @PostMapping("/seasons/new")
  ModelAndView launch(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var year = entered.number("year", FIRST_YEAR, LAST_YEAR);
          var edition = entered.chosen("edition");
          var dates = dates(entered);
          entered.check();
          var season = dates.of(id, year.get(), edition.get(), 1);
          seasons.launch(actor, season);
          return sent.done(AwardPages.HOME, "award.done.launched", season.year());
        },
        form -> launching(actor, form));
  }

  @GetMapping("/seasons/{id}/edit")
  ModelAndView edit(Actor actor, @PathVariable UUID id) {
    seasons.require(actor);
    var season = seasons.open(actor, id);
    return correcting(
        season,
        Form.empty()
            .with("id", id)
            .with("version", String.valueOf(season.version()))
            .with("launchedOn", season.launchedOn())
            .with("notice", season.notice())
            .with("entriesUntil", season.entriesUntil())
            .with("remark", season.remark()));
  }

  @PostMapping("/seasons/{id}/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    var season = seasons.open(actor, id);
    return sent.saved(
        entered -> {
          var version = entered.count("version");
          var dates = dates(entered);
          entered.check();
          seasons.correct(actor, dates.of(id, season.year(), season.edition(), version.get()));
          return sent.done(AwardPages.HOME, "award.done.corrected");
        },
        form -> correcting(season, form));
  }

  private static Dates dates(Entered entered) {
    var launched = entered.day("launchedOn");
    var until = entered.day("entriesUntil");
    return (id, year, edition, version) ->
        new Season(
            id,
            year,
            edition,
            launched.get(),
            entered.text("notice"),
            until.get(),
            entered.text("remark"),
            version);
  }

  /// What was read, still without what it belongs to.
  private interface Dates {
    Season of(UUID id, int year, UUID edition, int version);
  }

  private ModelAndView launching(Actor actor, Form form) {
    var editions =
        seasons.editions(actor).stream()
            .map(edition -> new Choice(edition.id().toString(), edition.code()))
            .toList();
    return AwardPages.entry(
        "season",
        form,
        List.of(
            Field.number("year", "award.year").must(),
            Field.choice("edition", "award.edition", editions).must().withHint(),
            Field.day("launchedOn", "award.launched-on").must(),
            Field.line("notice", "award.notice").must().withHint(),
            Field.day("entriesUntil", "award.entries-until").must().withHint(),
            Field.text("remark", "award.remark")),
        AwardPages.HOME + "/seasons/new",
        Cell.key("award.title").to(AwardPages.HOME));
  }

  private static ModelAndView correcting(Season season, Form form) {
    return AwardPages.entry(
        "season-correction",
        form,
        List.of(
            Field.hidden("version"),
            Field.day("launchedOn", "award.launched-on").must(),
            Field.line("notice", "award.notice").must().withHint(),
            Field.day("entriesUntil", "award.entries-until").must().withHint(),
            Field.text("remark", "award.remark")),
        AwardPages.HOME + "/seasons/" + season.id() + "/edit",
        Cell.key("award.title").to(AwardPages.HOME));
  }
}
