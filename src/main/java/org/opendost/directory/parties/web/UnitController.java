package org.opendost.directory.parties.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Renamings;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.VietnameseInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The department's units over time.
@Controller
@RequestMapping("/office/directory/units")
class UnitController {

  private static final String HOME = "/office/directory/units";
  private static final String TREE = "directory/parties/web/unit-tree";
  private static final String PAGE = "directory/parties/web/unit";
  private static final String FORM = "directory/parties/web/unit-form";

  private final Units units;
  private final Renamings renamings;
  private final People people;
  private final OfficeClock clock;

  UnitController(Units units, Renamings renamings, People people, OfficeClock clock) {
    this.units = units;
    this.renamings = renamings;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView tree(Actor actor, @RequestParam Map<String, String> typed) {
    var form = Form.typed(typed);
    var day = VietnameseInput.date(form.value("day"));
    var faults = new Faults();
    if (day.isEmpty() && !form.text("day").isEmpty()) {
      form = form.refused(new InvalidInput(faults.add("day", "input.not-a-date").list()));
    }
    var shown = day.orElse(clock.today());
    if (form.faults().isEmpty()) {
      form = form.with("day", shown);
    }
    return Shown.page(
        TREE,
        new UnitTreePage(
            shown,
            form,
            units.of(actor, shown),
            people.staff(actor, shown),
            changes(units.all(actor), renamings.days(actor))));
  }

  @GetMapping("/new")
  ModelAndView blank(Actor actor) {
    units.require(actor);
    return form(actor, Form.empty().with("id", Uuid7.next()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView begin(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var from = form.date("on", faults);
      var unit = units.begin(actor, unit(form, from, faults));
      return Shown.redirect(HOME + "/" + unit.id(), flash, "parties.done.begun");
    } catch (InvalidInput invalid) {
      return form(actor, form.refused(invalid), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    var record = units.open(actor, id);
    var unit = record.unit();
    var form =
        Form.empty()
            .with("name", unit.name())
            .with("shortName", unit.shortName())
            .with("kind", unit.kind())
            .with("parent", unit.parent())
            .with("decision", unit.decision())
            .with("mark", record.mark());
    return Shown.page(PAGE, new UnitPage(record, form, parents(actor, id)));
  }

  @PostMapping("/{id}")
  ModelAndView correct(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var parent = form.id("parent", faults);
      faults.orThrow();
      var before = units.get(actor, id);
      units.correct(
          actor,
          Unit.from(
                  before.from(),
                  id,
                  form.text("name"),
                  form.text("shortName"),
                  form.text("kind"),
                  parent)
              .decidedBy(form.text("decision")),
          form.text("reason"),
          form.text("mark"));
      return Shown.redirect(HOME + "/" + id, flash, "parties.done.corrected");
    } catch (InvalidInput invalid) {
      return Shown.page(
          PAGE,
          new UnitPage(units.open(actor, id), form.refused(invalid), parents(actor, id)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static Unit unit(Form form, @Nullable LocalDate from, Faults faults) {
    var id = form.id("id", faults);
    var parent = form.id("parent", faults);
    faults.required("name", form.text("name")).required("kind", form.text("kind"));
    if (form.text("on").isEmpty()) {
      faults.required("on", "");
    }
    if (from == null || faults.any()) {
      throw new InvalidInput(faults.list());
    }
    return Unit.from(
            from,
            id == null ? Uuid7.next() : id,
            form.text("name"),
            form.text("shortName"),
            form.text("kind"),
            parent)
        .decidedBy(form.text("decision"));
  }

  private ModelAndView form(Actor actor, Form form, HttpStatus status) {
    return Shown.page(FORM, new UnitFormPage(form, units.of(actor, clock.today())), status);
  }

  private List<Choice> parents(Actor actor, UUID id) {
    return units.all(actor).stream()
        .filter(unit -> !unit.id().equals(id))
        .map(unit -> new Choice(unit.id().toString(), unit.name()))
        .toList();
  }

  /// The first days of units, the days after their last, and those on which they were renamed.
  private static List<LocalDate> changes(List<Unit> all, List<LocalDate> renamed) {
    return Stream.concat(
            renamed.stream(),
            all.stream()
                .flatMap(
                    unit ->
                        Stream.concat(
                            Stream.of(unit.from()),
                            Stream.ofNullable(unit.to()).map(last -> last.plusDays(1)))))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
