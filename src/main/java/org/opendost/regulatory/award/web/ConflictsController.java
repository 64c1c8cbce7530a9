package org.opendost.regulatory.award.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.directory.identity.Officers;
import org.opendost.directory.parties.NamedOrganisations;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.award.AwardConflicts;
import org.opendost.regulatory.award.AwardSeasons;
import org.opendost.regulatory.award.Conflict;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Who must not see whose entry.
@Controller
@RequestMapping(AwardPages.CONFLICTS)
class ConflictsController {

  private static final List<String> STATES = List.of("stands", "lifted");

  private final AwardConflicts conflicts;
  private final AwardSeasons seasons;
  private final NamedOrganisations organisations;
  private final Officers officers;
  private final Access access;
  private final Lists lists;

  ConflictsController(
      AwardConflicts conflicts,
      AwardSeasons seasons,
      NamedOrganisations organisations,
      Officers officers,
      Access access,
      Lists lists) {
    this.conflicts = conflicts;
    this.seasons = seasons;
    this.organisations = organisations;
    this.officers = officers;
    this.access = access;
    this.lists = lists;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        AwardPages.LIST,
        "conflicts",
        "xung-dot-loi-ich",
        List.of(
            Column.of("award.year").sorts("year").filters("year"),
            Column.of("award.person").sorts("person").filters("person"),
            Column.of("award.organisation").sorts("organisation").filters("organisation"),
            Column.of("award.reason"),
            Column.of("award.noted").sorts("noted"),
            Column.of("award.noted-by"),
            Column.of("award.state").among("state", "award.conflict.", STATES),
            Column.of("award.lifted-why")),
        ask -> conflicts.list(actor, ask),
        ConflictsController::cells);
  }

  private static List<Cell> cells(Conflict line) {
    var state = Cell.key("award.conflict." + (line.liftedWhy() == null ? "stands" : "lifted"));
    return List.of(
        Cell.of(String.valueOf(line.year())),
        person(line),
        Cell.of(line.organisationName())
            .to("/office/directory/organisations/" + line.organisation()),
        Cell.of(line.reason()),
        Cell.of(OfficeClock.date(line.notedAt())),
        Cell.of(line.notedBy()),
        state,
        Cell.of(line.liftedWhy()));
  }

  /// The name leads to where a conflict noted by mistake is lifted.
  private static Cell person(Conflict line) {
    var name = Cell.of(line.name());
    return line.liftedWhy() == null
        ? name.to(AwardPages.CONFLICTS + "/" + line.id() + "/lifting")
        : name;
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    access.require(actor, "award.assess");
    return form(actor, EntryPage.blank().with("account", actor.id().toString()));
  }

  @PostMapping("/new")
  ModelAndView note(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var season = entered.chosen("season");
          var account = entered.chosen("account");
          entered.check();
          var organisation = organisations.one(actor, "organisation", entered.text("organisation"));
          conflicts.note(
              actor, id, season.get(), organisation.id(), account.get(), entered.text("reason"));
          return sent.done(AwardPages.ENTRIES, "award.done.conflict");
        },
        form -> form(actor, form));
  }

  private ModelAndView form(Actor actor, Form form) {
    return AwardPages.entry(
        "conflict",
        form,
        List.of(
            Field.choice("season", "award.season", AwardPages.seasons(seasons.all(actor))).must(),
            Field.line("organisation", "award.organisation").must().withHint(),
            Field.choice("account", "award.person", people(actor)).must(),
            Field.text("reason", "award.reason").must().withHint()),
        AwardPages.CONFLICTS + "/new",
        Cell.key("award.tab.entries").to(AwardPages.ENTRIES));
  }

  /// Oneself; for who manages the award, anyone.
  private List<Choice> people(Actor actor) {
    var own = new Choice(actor.id().toString(), actor.name());
    return access.allows(actor, "award.manage")
        ? Stream.concat(
                Stream.of(own),
                officers.all().stream()
                    .filter(officer -> !officer.id().equals(actor.id()))
                    .map(officer -> new Choice(officer.id().toString(), officer.name())))
            .toList()
        : List.of(own);
  }

  @GetMapping("/{id}/lifting")
  ModelAndView lifting(Actor actor, @PathVariable UUID id) {
    return lifting(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/lifting")
  ModelAndView lift(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          conflicts.lift(actor, id, entered.text("why"));
          return sent.done(AwardPages.CONFLICTS, "award.done.lifted");
        },
        form -> lifting(actor, id, form));
  }

  private ModelAndView lifting(Actor actor, UUID id, Form form) {
    var conflict = conflicts.open(actor, id);
    return AwardPages.entry(
        "lifting",
        form,
        List.of(Field.text("why", "award.why").must()),
        AwardPages.CONFLICTS + "/" + id + "/lifting",
        Cell.of(conflict.name() + " – " + conflict.organisationName()).to(AwardPages.CONFLICTS));
  }
}
