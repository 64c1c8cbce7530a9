package org.opendost.regulatory.award.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.directory.identity.Officers;
import org.opendost.directory.parties.NamedOrganisations;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.award.AwardAssessments;
import org.opendost.regulatory.award.AwardSeasons;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who must not see whose entry.
@Controller
@RequestMapping(AwardPages.CONFLICTS)
class ConflictsController {

  private final AwardAssessments assessments;
  private final AwardSeasons seasons;
  private final NamedOrganisations organisations;
  private final Officers officers;
  private final Access access;

  ConflictsController(
      AwardAssessments assessments,
      AwardSeasons seasons,
      NamedOrganisations organisations,
      Officers officers,
      Access access) {
    this.assessments = assessments;
    this.seasons = seasons;
    this.organisations = organisations;
    this.officers = officers;
    this.access = access;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    return Shown.page(
        "regulatory/award/web/conflicts", new ConflictsPage(assessments.conflicts(actor)));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    access.require(actor, "award.assess");
    return form(actor, EntryPage.blank().with("account", actor.id().toString()));
  }

  @PostMapping("/new")
  ModelAndView note(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        entered -> {
          var id = entered.id();
          var season = entered.chosen("season");
          var account = entered.chosen("account");
          entered.check();
          var organisation = organisations.one(actor, "organisation", entered.text("organisation"));
          assessments.noteConflict(
              actor, id, season.get(), organisation.id(), account.get(), entered.text("reason"));
          return Shown.redirect(AwardPages.ENTRIES, flash, "award.done.conflict");
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
  ModelAndView lift(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return EntryPage.saved(
        Form.typed(typed),
        entered -> {
          assessments.liftConflict(actor, id, entered.text("why"));
          return Shown.redirect(AwardPages.CONFLICTS, flash, "award.done.lifted");
        },
        form -> lifting(actor, id, form));
  }

  private ModelAndView lifting(Actor actor, UUID id, Form form) {
    var conflict = assessments.conflict(actor, id);
    return AwardPages.entry(
        "lifting",
        form,
        List.of(Field.text("why", "award.why").must()),
        AwardPages.CONFLICTS + "/" + id + "/lifting",
        Cell.of(conflict.name() + " – " + conflict.organisationName()).to(AwardPages.CONFLICTS));
  }
}
