package org.opendost.office.lawmaking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.lawmaking.Draft;
import org.opendost.office.lawmaking.Drafts;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of drafts, a dossier, and the forms that register and correct one.
@Controller
@RequestMapping(DraftPages.HOME)
class DraftsController {

  private final Drafts drafts;
  private final Access access;
  private final Lists lists;
  private final OfficeClock clock;

  DraftsController(Drafts drafts, Access access, Lists lists, OfficeClock clock) {
    this.drafts = drafts;
    this.access = access;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "office/lawmaking/web/list",
        "drafts",
        "du-thao",
        List.of(
            Column.of("lawmaking.draft").sorts("title").filters("title"),
            Column.of("lawmaking.kind")
                .among("kind", "lawmaking.kind.", DraftPages.names(Draft.Kind.values())),
            Column.of("lawmaking.authority")
                .among(
                    "authority",
                    "lawmaking.authority.",
                    DraftPages.names(Draft.Authority.values())),
            Column.of("lawmaking.unit").filters("unit"),
            Column.of("lawmaking.registered-on").sorts("registered"),
            Column.of("lawmaking.stage")
                .among("stage", "lawmaking.stage.", DraftPages.names(Draft.Stage.values())),
            Column.of("lawmaking.stage-on").sorts("stage")),
        ask -> drafts.list(actor, ask),
        DraftsController::cells);
  }

  private static List<Cell> cells(Draft draft) {
    var facts = draft.facts();
    return List.of(
        Cell.of(draft.heading()).to(DraftPages.at(draft.id())),
        Cell.key("lawmaking.kind." + facts.kind()),
        Cell.key("lawmaking.authority." + facts.authority()),
        Cell.of(facts.unitName()),
        Cell.of(draft.registeredOn()),
        Cell.key("lawmaking.stage." + draft.stage()).toned(DraftPages.tone(draft.stage().name())),
        Cell.of(draft.stageOn()));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page("office/lawmaking/web/draft", new DraftPage(drafts.open(actor, id)));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    drafts.require(actor);
    return registering(
        actor, EntryPage.blank().with("registeredOn", clock.today()).with("version", 1));
  }

  @PostMapping("/new")
  ModelAndView register(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var kept = drafts.register(actor, read(entered, entered.id()));
          return sent.done(DraftPages.at(kept.id()), "lawmaking.done.registered");
        },
        form -> registering(actor, form));
  }

  private ModelAndView registering(Actor actor, Form form) {
    return DraftPages.entry(
        "registration",
        form,
        fields(actor),
        DraftPages.HOME + "/new",
        Cell.key("lawmaking.title").to(DraftPages.HOME));
  }

  @GetMapping("/{id}/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id) {
    drafts.require(actor);
    var known = drafts.open(actor, id).draft();
    var facts = known.facts();
    return correcting(
        actor,
        known,
        EntryPage.blank()
            .with("version", known.version())
            .with("kind", facts.kind())
            .with("title", facts.title())
            .with("authority", facts.authority())
            .with("unit", facts.unit())
            .with("lead", facts.lead())
            .with("shortened", facts.shortened() ? "true" : null)
            .with("ground", facts.ground())
            .with("meetingOn", facts.meetingOn())
            .with("registeredOn", known.registeredOn()));
  }

  @PostMapping("/{id}/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          drafts.correct(actor, read(entered, id));
          return sent.done(DraftPages.at(id), "lawmaking.done.saved");
        },
        form -> correcting(actor, drafts.open(actor, id).draft(), form));
  }

  private ModelAndView correcting(Actor actor, Draft known, Form form) {
    return DraftPages.entry(
        "correction",
        form,
        fields(actor),
        DraftPages.at(known.id()) + "/edit",
        DraftPages.back(known));
  }

  @GetMapping("/{id}/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "lawmaking.withdraw");
    return withdrawing(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          drafts.withdraw(actor, id, entered.text("why"));
          return sent.done(DraftPages.at(id), "lawmaking.done.withdrawn");
        },
        form -> withdrawing(actor, id, form));
  }

  private ModelAndView withdrawing(Actor actor, UUID id, Form form) {
    return DraftPages.entry(
        "withdrawal",
        form,
        List.of(Field.text("why", "lawmaking.why").must()),
        DraftPages.at(id) + "/withdrawal",
        DraftPages.back(drafts.open(actor, id).draft()));
  }

  private List<Field> fields(Actor actor) {
    var units =
        drafts.units(actor).stream()
            .map(unit -> new Choice(unit.id().toString(), unit.name()))
            .toList();
    return List.of(
        Field.hidden("version"),
        Field.among("kind", "lawmaking.kind", Draft.Kind.class).must().withHint(),
        Field.text("title", "lawmaking.draft").must(),
        Field.among("authority", "lawmaking.authority", Draft.Authority.class).must(),
        Field.choice("unit", "lawmaking.unit", units).must(),
        Field.line("lead", "lawmaking.lead").must(),
        Field.text("ground", "lawmaking.ground").withHint(),
        Field.day("registeredOn", "lawmaking.registered-on").must(),
        Field.day("meetingOn", "lawmaking.meeting-on").withHint(),
        Field.box("shortened", "lawmaking.shortened").withHint());
  }

  private static Draft read(Entered entered, UUID id) {
    var kind = entered.choice("kind", Draft.Kind.class);
    var title = entered.line("title");
    var authority = entered.choice("authority", Draft.Authority.class);
    var unit = entered.chosen("unit");
    var lead = entered.line("lead");
    var registered = entered.day("registeredOn");
    var meeting = entered.dayIfAny("meetingOn");
    var version = entered.count("version");
    entered.check();
    return Draft.typed(
        id,
        new Draft.Facts(
            kind.get(),
            title.get(),
            authority.get(),
            unit.get(),
            "",
            lead.get(),
            entered.ticked("shortened"),
            entered.text("ground"),
            meeting),
        registered.get(),
        version.get());
  }
}
