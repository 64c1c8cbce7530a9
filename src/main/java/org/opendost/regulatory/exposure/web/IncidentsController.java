package org.opendost.regulatory.exposure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.opendost.regulatory.exposure.Incident;
import org.opendost.regulatory.exposure.Incidents;
import org.opendost.regulatory.exposure.Sources;
import org.opendost.regulatory.radiation.Facilities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Radiation incidents: the list, an incident, and its forms.
@Controller
@RequestMapping(IncidentsController.HOME)
class IncidentsController implements NavigationEntries {

  static final String HOME = "/office/exposure/incidents";
  static final String FILE = "su-co-buc-xa";
  static final List<Column> COLUMNS =
      List.of(
          Column.of("exposure.incident.happened-on").sorts("happened"),
          Column.of("exposure.incident.place").filters("place"),
          Column.of("exposure.facility").filters("facility"),
          Column.of("exposure.incident.gravity")
              .sorts("gravity")
              .among("gravity", "exposure.incident.gravity.", List.of("1", "2", "3", "4", "5")),
          Column.of("exposure.incident.state")
              .among(
                  "state",
                  "exposure.incident.state.",
                  Stream.of(Incident.State.values()).map(Incident.State::name).toList()));

  private final Incidents incidents;
  private final Sources sources;
  private final Facilities facilities;
  private final Lists lists;
  private final OfficeClock clock;

  IncidentsController(
      Incidents incidents, Sources sources, Facilities facilities, Lists lists, OfficeClock clock) {
    this.incidents = incidents;
    this.sources = sources;
    this.facilities = facilities;
    this.lists = lists;
    this.clock = clock;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("exposure.incidents", HOME, "exposure.read", 207));
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "regulatory/exposure/web/incidents",
        "incidents",
        FILE,
        COLUMNS,
        ask -> incidents.list(actor, ask),
        line -> cells(line, HOME));
  }

  /// A line of the list.
  ///
  /// @param home below which the incidents' pages are
  static List<Cell> cells(Incident line, String home) {
    return List.of(
        Cell.of(line.happenedOn()),
        Cell.of(line.place()).to(home + "/" + line.id()),
        Cell.of(line.facilityName().isEmpty() ? null : line.facilityName()),
        Cell.key("exposure.incident.gravity." + line.gravity()),
        Cell.key("exposure.incident.state." + line.state()).toned(Tones.of(line.state())));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/exposure/web/incident",
        new IncidentPage(incidents.open(actor, id), incidents.steps(actor, id)));
  }

  /// A new one; from a source's page it is about that source, at its place and of its facility.
  @GetMapping("/new")
  ModelAndView begin(Actor actor, @RequestParam @Nullable UUID source) {
    incidents.require(actor);
    var form = EntryPage.blank().with("heardOn", clock.today());
    if (source != null) {
      var known = sources.open(actor, source);
      form =
          form.with("source", known.id())
              .with("facility", known.facility())
              .with("place", known.place());
    }
    return entering(actor, form);
  }

  @PostMapping("/new")
  ModelAndView enter(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var gravity = entered.choice("gravity", Group.class);
          var happened = entered.day("happenedOn");
          var heard = entered.day("heardOn");
          entered.check();
          incidents.report(
              actor,
              new Incident.Entry(
                  id,
                  Forms.chosenIfAny(entered, "facility"),
                  Forms.chosenIfAny(entered, "source"),
                  gravity.get().number(),
                  entered.text("place"),
                  happened.get(),
                  heard.get(),
                  entered.text("what")));
          return sent.done(HOME + "/" + id, "exposure.done.incident");
        },
        form -> entering(actor, form));
  }

  private ModelAndView entering(Actor actor, Form form) {
    return Forms.entry(
        "exposure.form.incident",
        form,
        List.of(
            Field.hidden("source"),
            Field.choice(
                "facility",
                "exposure.incident.facility",
                facilities.list(actor).stream()
                    .map(each -> new Choice(each.id().toString(), each.name()))
                    .toList()),
            Field.among("gravity", "exposure.incident.group", Group.class).must(),
            Field.line("place", "exposure.incident.place").must(),
            Field.day("happenedOn", "exposure.incident.happened-on").must(),
            Field.day("heardOn", "exposure.incident.heard-on").must(),
            Field.text("what", "exposure.incident.what").must().withHint()),
        HOME + "/new",
        Cell.key("exposure.incidents").to(HOME));
  }

  @GetMapping("/{id}/steps/new")
  ModelAndView acting(Actor actor, @PathVariable UUID id) {
    incidents.require(actor);
    var incident = incidents.open(actor, id);
    return acting(
        incident, EntryPage.blank().with("seen", incident.version()).with("on", clock.today()));
  }

  @PostMapping("/{id}/steps/new")
  ModelAndView act(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var form = entered.id();
          var seen = entered.count("seen");
          var on = entered.day("on");
          entered.check();
          incidents.act(
              actor,
              id,
              new Incident.Deed(
                  form, seen.get(), on.get(), entered.text("note"), entered.ticked("closes")));
          return sent.done(HOME + "/" + id, "exposure.done.acted");
        },
        form -> acting(incidents.open(actor, id), form));
  }

  private static ModelAndView acting(Incident incident, Form form) {
    return Forms.entry(
        "exposure.form.step",
        form,
        List.of(
            Field.hidden("seen"),
            Field.day("on", "exposure.incident.on").must(),
            Field.text("note", "exposure.incident.note").must(),
            Field.box("closes", "exposure.incident.closes")),
        HOME + "/" + incident.id() + "/steps/new",
        Cell.of(incident.place()).to(HOME + "/" + incident.id()));
  }
}
