package org.opendost.regulatory.award.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.opendost.directory.parties.NamedOrganisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.award.AwardEntries;
import org.opendost.regulatory.award.AwardSeasons;
import org.opendost.regulatory.award.Briefing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Who was told of the seasons.
@Controller
@RequestMapping(AwardPages.BRIEFINGS)
class BriefingsController {

  private final AwardSeasons seasons;
  private final AwardEntries entries;
  private final NamedOrganisations organisations;
  private final Lists lists;
  private final OfficeClock clock;

  BriefingsController(
      AwardSeasons seasons,
      AwardEntries entries,
      NamedOrganisations organisations,
      Lists lists,
      OfficeClock clock) {
    this.seasons = seasons;
    this.entries = entries;
    this.organisations = organisations;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        AwardPages.LIST,
        "briefings",
        "gioi-thieu-giai-thuong",
        List.of(
            Column.of("award.briefed-on").sorts("on"),
            Column.of("award.organisation").sorts("organisation").filters("organisation"),
            Column.of("award.about"),
            Column.of("award.officer").filters("officer")),
        ask -> seasons.briefings(actor, ask),
        BriefingsController::cells);
  }

  private static List<Cell> cells(Briefing line) {
    return List.of(
        Cell.of(line.on()),
        Cell.of(line.organisationName())
            .to("/office/directory/organisations/" + line.organisation()),
        Cell.of(line.about()),
        Cell.of(line.officer()));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    entries.require(actor);
    return form(actor, EntryPage.begun(clock).with("officer", actor.name()));
  }

  @PostMapping("/new")
  ModelAndView brief(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var season = entered.chosen("season");
          var on = entered.day("on");
          entered.check();
          var organisation = organisations.one(actor, "organisation", entered.text("organisation"));
          seasons.brief(
              actor,
              new Briefing(
                  id,
                  season.get(),
                  organisation.id(),
                  "",
                  on.get(),
                  entered.text("officer"),
                  entered.text("about")));
          return sent.done(AwardPages.BRIEFINGS, "award.done.briefed");
        },
        form -> form(actor, form));
  }

  private ModelAndView form(Actor actor, Form form) {
    return AwardPages.entry(
        "briefing",
        form,
        List.of(
            Field.choice("season", "award.season", AwardPages.seasons(seasons.all(actor))).must(),
            Field.day("on", "award.briefed-on").must(),
            Field.line("organisation", "award.organisation").must().withHint(),
            Field.line("officer", "award.officer").must(),
            Field.text("about", "award.about").must()),
        AwardPages.BRIEFINGS + "/new",
        Cell.key("award.tab.briefings").to(AwardPages.BRIEFINGS));
  }
}
