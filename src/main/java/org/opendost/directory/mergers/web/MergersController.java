package org.opendost.directory.mergers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.directory.mergers.Merger;
import org.opendost.directory.mergers.Mergers;
import org.opendost.directory.parties.Unit;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Mergers: the list, and the forms of a draft.
@Controller
@RequestMapping(MergerPages.HOME)
class MergersController {

  private static final String UNIT = "unit-";

  private final Mergers mergers;
  private final Lists lists;
  private final Downloads downloads;

  MergersController(Mergers mergers, Lists lists, Downloads downloads) {
    this.mergers = mergers;
    this.lists = lists;
    this.downloads = downloads;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        MergerPages.LIST,
        "mergers",
        "sap-nhap-don-vi",
        List.of(
            Column.of("mergers.number").filters("number"),
            Column.of("mergers.decided-on").sorts("decided"),
            Column.of("mergers.on").sorts("on"),
            Column.of("mergers.ended").filters("ended"),
            Column.of("mergers.into").sorts("into").filters("into"),
            Column.of("mergers.state").among("state", "mergers.state.", Merger.STATES)),
        ask -> mergers.list(actor, ask),
        merger ->
            List.of(
                Cell.of(merger.number()).to(MergerPages.at(merger.id())),
                Cell.of(merger.decidedOn()),
                Cell.of(merger.on()),
                Cell.of(
                    merger.ending().stream()
                        .map(Merger.Ending::name)
                        .collect(Collectors.joining(" + "))),
                Cell.of(merger.name()),
                Cell.key("mergers.state." + merger.state())
                    .toned(MergerPages.tone(merger.state()))));
  }

  @GetMapping("/new")
  ModelAndView blank(Actor actor) {
    mergers.require(actor);
    return draft(actor, EntryPage.blank().with("version", 1));
  }

  @PostMapping("/new")
  ModelAndView draft(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var drafted = mergers.draft(actor, typed(actor, entered, entered.id()));
          return sent.done(MergerPages.at(drafted.id()), "mergers.done.saved");
        },
        form -> draft(actor, form));
  }

  private ModelAndView draft(Actor actor, Form form) {
    return MergerPages.entry(
        "merger",
        form,
        fields(actor),
        MergerPages.HOME + "/new",
        Cell.key("mergers.title").to(MergerPages.HOME));
  }

  @GetMapping("/{id}/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id) {
    mergers.require(actor);
    return correcting(actor, id, form(mergers.get(actor, id)));
  }

  @PostMapping("/{id}/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          mergers.correct(actor, typed(actor, entered, id));
          return sent.done(MergerPages.at(id), "mergers.done.saved");
        },
        form -> correcting(actor, id, form));
  }

  private ModelAndView correcting(Actor actor, UUID id, Form form) {
    return MergerPages.entry(
        "merger", form, fields(actor), MergerPages.at(id) + "/edit", back(actor, id));
  }

  @GetMapping("/{id}/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
    mergers.require(actor);
    return withdrawing(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          mergers.withdraw(actor, id, entered.text("why"));
          return sent.done(MergerPages.at(id), "mergers.done.withdrawn");
        },
        form -> withdrawing(actor, id, form));
  }

  private ModelAndView withdrawing(Actor actor, UUID id, Form form) {
    return MergerPages.entry(
        "withdrawal",
        form,
        List.of(Field.text("why", "mergers.why").must()),
        MergerPages.at(id) + "/withdrawal",
        back(actor, id));
  }

  @GetMapping("/{id}/file")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
    var file = mergers.file(actor, id).orElseThrow(() -> new NotFound("file", id));
    return downloads.answer(file, true);
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(mergers.get(actor, id).number()).to(MergerPages.at(id));
  }

  private List<Field> fields(Actor actor) {
    var standing = mergers.standing(actor);
    return List.of(
        Field.hidden("version"),
        Field.line("number", "mergers.number").must().withHint(),
        Field.day("decidedOn", "mergers.decided-on").must(),
        Field.line("issuer", "mergers.issuer").must(),
        Field.day("on", "mergers.on").must().withHint(),
        Field.boxes(
                "ended",
                "mergers.ended",
                standing.stream().map(unit -> new Choice(UNIT + unit.id(), unit.name())).toList())
            .must(),
        Field.choice("into", "mergers.into-standing", choices(standing)).withHint(),
        Field.line("name", "mergers.new-name").withHint(),
        Field.brief("shortName", "mergers.new-short-name"),
        new Field(
            "kind",
            "mergers.new-kind",
            Field.Kind.CHOICE,
            false,
            false,
            Unit.KINDS.stream().map(kind -> new Choice(kind, "parties.unit-kind." + kind)).toList(),
            true),
        Field.choice("parent", "mergers.new-parent", choices(standing)));
  }

  private static List<Choice> choices(List<Unit> units) {
    return units.stream().map(unit -> new Choice(unit.id().toString(), unit.name())).toList();
  }

  private Merger.Typed typed(Actor actor, Entered entered, UUID id) {
    var version = entered.count("version");
    var decided = entered.dayIfAny("decidedOn");
    var on = entered.dayIfAny("on");
    var into = entered.text("into").isEmpty() ? null : entered.chosen("into");
    var parent = entered.text("parent").isEmpty() ? null : entered.chosen("parent");
    entered.check();
    return new Merger.Typed(
        id,
        entered.text("number"),
        decided,
        entered.text("issuer"),
        on,
        mergers.standing(actor).stream()
            .map(Unit::id)
            .filter(unit -> entered.ticked(UNIT + unit))
            .collect(Collectors.toSet()),
        into == null ? null : into.get(),
        null,
        entered.text("name"),
        entered.text("shortName"),
        entered.text("kind"),
        parent == null ? null : parent.get(),
        version.get());
  }

  private static Form form(Merger known) {
    var form =
        EntryPage.blank()
            .with("version", known.version())
            .with("number", known.number())
            .with("decidedOn", known.decidedOn())
            .with("issuer", known.issuer())
            .with("on", known.on())
            .with("into", known.begins() ? null : known.into())
            .with("name", known.begins() ? known.name() : null)
            .with("shortName", known.shortName())
            .with("kind", known.kind())
            .with("parent", known.parent());
    for (var unit : known.ended()) {
      form = form.with(UNIT + unit, "on");
    }
    return form;
  }
}
