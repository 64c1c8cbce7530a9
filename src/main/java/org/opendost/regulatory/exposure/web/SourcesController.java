package org.opendost.regulatory.exposure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.exposure.Incidents;
import org.opendost.regulatory.exposure.Source;
import org.opendost.regulatory.exposure.Sources;
import org.opendost.regulatory.radiation.Facilities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The register of radioactive sources: the list, a source, and its forms.
@Controller
@RequestMapping(SourcesController.HOME)
class SourcesController implements NavigationEntries {

  static final String HOME = "/office/exposure/sources";
  static final String FILE = "nguon-phong-xa";
  static final List<Column> COLUMNS =
      List.of(
          Column.of("exposure.serial").filters("serial"),
          Column.of("exposure.nuclide").filters("nuclide"),
          Column.of("exposure.category")
              .sorts("category")
              .among("category", "exposure.category.", List.of("1", "2", "3", "4", "5")),
          Column.of("exposure.activity-now"),
          Column.of("exposure.facility").sorts("facility").filters("facility"),
          Column.of("exposure.place"),
          Column.of("exposure.state")
              .among(
                  "state",
                  "exposure.state.",
                  Stream.of(Source.State.values()).map(Source.State::name).toList()),
          Column.of("exposure.since").sorts("since"));

  private final Sources sources;
  private final Incidents incidents;
  private final Facilities facilities;
  private final Lists lists;
  private final OfficeClock clock;

  SourcesController(
      Sources sources, Incidents incidents, Facilities facilities, Lists lists, OfficeClock clock) {
    this.sources = sources;
    this.incidents = incidents;
    this.facilities = facilities;
    this.lists = lists;
    this.clock = clock;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("exposure.title", HOME, "exposure.read", 205));
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    var today = clock.today();
    return lists.answer(
        request,
        "regulatory/exposure/web/list",
        "sources",
        FILE,
        COLUMNS,
        ask -> sources.list(actor, ask),
        line ->
            cells(
                line,
                today,
                Cell.of(line.serial()).to(HOME + "/" + line.id()),
                Cell.of(line.facilityName())
                    .to("/office/radiation/facilities/" + line.facility())));
  }

  /// A line of the list.
  static List<Cell> cells(Source line, LocalDate today, Cell serial, Cell facility) {
    return List.of(
        serial,
        Cell.of(line.nuclide().code()),
        Cell.key("exposure.category." + line.category()),
        Cell.of(Activity.text(line.activityOn(today))),
        facility,
        Cell.of(line.place()),
        Cell.key("exposure.state." + line.state()).toned(SourcePage.tone(line.state())),
        Cell.of(line.since()));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/exposure/web/source",
        new SourcePage(
            sources.open(actor, id),
            sources.steps(actor, id),
            incidents.of(actor, id),
            clock.today()));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    sources.require(actor);
    return entering(actor, EntryPage.blank());
  }

  @PostMapping("/new")
  ModelAndView enter(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var facility = entered.chosen("facility");
          var activity = entered.quantity("activity");
          var unit = entered.choice("unit", Activity.Unit.class);
          var reference = entered.day("referenceOn");
          var category = entered.number("category", 1, 5);
          var state = entered.choice("state", Source.State.class);
          var since = entered.day("since");
          entered.check();
          sources.register(
              actor,
              new Source.Entry(
                  id,
                  facility.get(),
                  entered.text("nuclide"),
                  Activity.bq(activity, unit.get()),
                  reference.get(),
                  category.get(),
                  entered.text("serial"),
                  entered.text("maker"),
                  state.get(),
                  entered.text("place"),
                  since.get()));
          return sent.done(HOME + "/" + id, "exposure.done.registered");
        },
        form -> entering(actor, form));
  }

  private ModelAndView entering(Actor actor, Form form) {
    return Forms.entry(
        "exposure.form.source",
        form,
        List.of(
            Field.choice(
                    "facility",
                    "exposure.facility",
                    facilities.list(actor).stream()
                        .map(each -> new Choice(each.id().toString(), each.name()))
                        .toList())
                .must(),
            Field.choice(
                    "nuclide",
                    "exposure.nuclide",
                    sources.nuclides(actor).stream()
                        .map(each -> new Choice(each.code(), each.code()))
                        .toList())
                .must(),
            Field.quantity("activity", "exposure.activity").must(),
            Field.among("unit", "exposure.unit", Activity.Unit.class).must(),
            Field.day("referenceOn", "exposure.reference-on").must(),
            Field.number("category", "exposure.category").must().withHint(),
            Field.brief("serial", "exposure.serial").must(),
            Field.line("maker", "exposure.maker"),
            Field.among("state", "exposure.state", Source.State.class).must(),
            Field.line("place", "exposure.place").must(),
            Field.day("since", "exposure.since").must()),
        HOME + "/new",
        Cell.key("exposure.title").to(HOME));
  }

  @GetMapping("/{id}/state")
  ModelAndView moving(Actor actor, @PathVariable UUID id) {
    sources.require(actor);
    var source = sources.open(actor, id);
    return moving(
        source,
        EntryPage.blank()
            .with("seen", source.version())
            .with("place", source.place())
            .with("since", clock.today()));
  }

  @PostMapping("/{id}/state")
  ModelAndView move(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var form = entered.id();
          var seen = entered.count("seen");
          var state = entered.choice("state", Source.State.class);
          var since = entered.day("since");
          entered.check();
          sources.move(
              actor,
              id,
              new Source.Move(
                  form,
                  seen.get(),
                  state.get(),
                  entered.text("place"),
                  since.get(),
                  entered.text("note")));
          return sent.done(HOME + "/" + id, "exposure.done.moved");
        },
        form -> moving(sources.open(actor, id), form));
  }

  private ModelAndView moving(Source source, Form form) {
    return Forms.entry(
        "exposure.form.state",
        form,
        List.of(
            Field.hidden("seen"),
            Field.among("state", "exposure.state", Source.State.class).must(),
            Field.line("place", "exposure.place").must(),
            Field.day("since", "exposure.since").must(),
            Field.text("note", "exposure.note").must().withHint()),
        HOME + "/" + source.id() + "/state",
        Cell.of(source.serial()).to(HOME + "/" + source.id()));
  }
}
