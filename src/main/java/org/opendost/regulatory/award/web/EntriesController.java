package org.opendost.regulatory.award.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.directory.parties.NamedOrganisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.award.AwardAssessments;
import org.opendost.regulatory.award.AwardEntries;
import org.opendost.regulatory.award.AwardSeasons;
import org.opendost.regulatory.award.Edition;
import org.opendost.regulatory.award.Entry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The entries the reader has no conflict with: the list, the page of one, the form of a new one.
@Controller
@RequestMapping(AwardPages.ENTRIES)
class EntriesController {

  private static final List<String> STATES =
      List.of(
          "registered",
          "eligible",
          "ineligible",
          "file-assessed",
          "site-assessed",
          "recommended",
          "not-recommended",
          "prize");

  private final AwardEntries entries;
  private final AwardAssessments assessments;
  private final AwardSeasons seasons;
  private final NamedOrganisations organisations;
  private final Lists lists;
  private final OfficeClock clock;

  EntriesController(
      AwardEntries entries,
      AwardAssessments assessments,
      AwardSeasons seasons,
      NamedOrganisations organisations,
      Lists lists,
      OfficeClock clock) {
    this.entries = entries;
    this.assessments = assessments;
    this.seasons = seasons;
    this.organisations = organisations;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        AwardPages.LIST,
        "entries",
        "ho-so-giai-thuong-chat-luong",
        List.of(
            Column.of("award.code").sorts("code").filters("code"),
            Column.of("award.organisation").sorts("organisation").filters("organisation"),
            Column.of("award.class")
                .among("entryClass", "award.class.", AwardPages.names(Edition.EntryClass.values())),
            Column.of("award.registered-on").sorts("registered"),
            Column.of("award.score").sorts("score").ofFigures(),
            Column.of("award.state").among("state", "award.state.", STATES)),
        ask -> entries.list(actor, ask),
        EntriesController::cells);
  }

  private static List<Cell> cells(Entry line) {
    return List.of(
        Cell.of(line.code()).to(AwardPages.ENTRIES + "/" + line.id()),
        Cell.of(line.organisationName()),
        Cell.key("award.class." + line.entryClass()),
        Cell.of(line.registeredOn()),
        Cell.of(line.score()),
        Cell.key("award.state." + line.state()).toned(AwardPages.tone(line.state())));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/award/web/entry",
        new AwardEntryPage(
            entries.open(actor, id),
            assessments.read(actor, id, Entry.Stage.FILE),
            assessments.read(actor, id, Entry.Stage.SITE),
            EntryPage.blank()));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    entries.require(actor);
    return form(actor, EntryPage.blank().with("registeredOn", clock.today()));
  }

  @PostMapping("/new")
  ModelAndView register(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var season = entered.chosen("season");
          var sector = entered.choice("sector", Edition.Sector.class);
          var workers = entered.count("workers");
          var since = entered.day("since");
          var gold = entered.countIfAny("goldYear");
          var registered = entered.day("registeredOn");
          entered.check();
          var organisation = organisations.one(actor, "organisation", entered.text("organisation"));
          var entry =
              entries.register(
                  actor,
                  new Entry(
                      id,
                      season.get(),
                      "",
                      organisation.id(),
                      "",
                      sector.get(),
                      workers.get(),
                      Edition.EntryClass.SMALL_PRODUCTION,
                      since.get(),
                      gold,
                      entered.text("summary"),
                      registered.get(),
                      null,
                      null,
                      null,
                      null,
                      null,
                      null));
          return sent.done(
              AwardPages.ENTRIES + "/" + entry.id(), "award.done.registered", entry.code());
        },
        form -> form(actor, form));
  }

  private ModelAndView form(Actor actor, Form form) {
    return AwardPages.entry(
        "entry",
        form,
        List.of(
            Field.choice("season", "award.season", AwardPages.seasons(seasons.all(actor))).must(),
            Field.line("organisation", "award.organisation").must().withHint(),
            Field.among("sector", "award.sector", Edition.Sector.class).must(),
            Field.number("workers", "award.workers").must().withHint(),
            Field.day("since", "award.since").must(),
            Field.number("goldYear", "award.gold-year").withHint(),
            Field.day("registeredOn", "award.registered-on").must(),
            Field.text("summary", "award.summary")),
        AwardPages.ENTRIES + "/new",
        Cell.key("award.tab.entries").to(AwardPages.ENTRIES));
  }
}
