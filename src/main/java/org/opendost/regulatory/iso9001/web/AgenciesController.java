package org.opendost.regulatory.iso9001.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.directory.parties.NamedOrganisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.iso9001.Agency;
import org.opendost.regulatory.iso9001.AgencyKind;
import org.opendost.regulatory.iso9001.AgencyLine;
import org.opendost.regulatory.iso9001.Monitoring;
import org.opendost.regulatory.iso9001.Nonconformities;
import org.opendost.regulatory.iso9001.OwnCases;
import org.opendost.regulatory.iso9001.QualitySystems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The agencies that are followed: the list, the page of one, and the form for another.
@Controller
@RequestMapping(IsoPages.HOME)
class AgenciesController {

  private final QualitySystems systems;
  private final Monitoring monitoring;
  private final Nonconformities nonconformities;
  private final OwnCases own;
  private final NamedOrganisations organisations;
  private final Lists lists;
  private final OfficeClock clock;

  AgenciesController(
      QualitySystems systems,
      Monitoring monitoring,
      Nonconformities nonconformities,
      OwnCases own,
      NamedOrganisations organisations,
      Lists lists,
      OfficeClock clock) {
    this.systems = systems;
    this.monitoring = monitoring;
    this.nonconformities = nonconformities;
    this.own = own;
    this.organisations = organisations;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        IsoPages.LIST,
        "agencies",
        "co-quan-ap-dung-iso-9001",
        List.of(
            Column.of("iso9001.agency").sorts("name").filters("name"),
            Column.of("iso9001.kind")
                .among(
                    "kind",
                    "iso9001.kind.",
                    Stream.of(AgencyKind.values()).map(AgencyKind::name).toList()),
            Column.of("iso9001.obliged")
                .among("obliged", "iso9001.obliged.", List.of("true", "false")),
            Column.of("iso9001.announced-standard").filters("standard"),
            Column.of("iso9001.announced-on").sorts("announced"),
            Column.of("iso9001.monitored-on").sorts("monitored"),
            Column.of("iso9001.open").sorts("open").ofFigures()),
        ask -> systems.list(actor, ask),
        AgenciesController::cells);
  }

  private static List<Cell> cells(AgencyLine line) {
    return List.of(
        Cell.of(line.name()).to(IsoPages.AGENCIES + line.id()),
        Cell.key("iso9001.kind." + line.kind()),
        Cell.key("iso9001.obliged." + line.obliged()),
        Cell.of(line.standard().isEmpty() ? null : line.standard()),
        Cell.of(line.announcedOn()),
        Cell.of(line.monitoredOn()),
        line.late() > 0 ? Cell.of(line.open()).toned("late") : Cell.of(line.open()));
  }

  @GetMapping("/agencies/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    var ofAgency = Map.of("agencyId", id.toString());
    return Shown.page(
        "regulatory/iso9001/web/agency",
        new AgencyPage(
            systems.open(actor, id),
            monitoring.visits(actor, new Ask(ofAgency, "on", true, null, Ask.SCREEN)).lines(),
            nonconformities.list(actor, Ask.of(ofAgency)).lines().stream()
                .filter(nonconformity -> nonconformity.closed() == null)
                .toList(),
            own.isOwn(actor, id),
            clock.today()));
  }

  @GetMapping("/agencies/new")
  ModelAndView begin(Actor actor) {
    systems.require(actor);
    return newAgency(EntryPage.blank().with("obliged", "true"));
  }

  @PostMapping("/agencies/new")
  ModelAndView enrol(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var kind = entered.choice("kind", AgencyKind.class);
          var since = entered.day("since");
          entered.check();
          var agency =
              systems.enrol(
                  actor,
                  new Agency(
                      id,
                      organisations.one(actor, "organisation", entered.text("organisation")).id(),
                      "",
                      kind.get(),
                      entered.ticked("obliged"),
                      entered.text("obligedBy"),
                      since.get(),
                      null,
                      1));
          return sent.done(IsoPages.AGENCIES + agency.id(), "iso9001.done.enrolled");
        },
        this::newAgency);
  }

  @GetMapping("/agencies/{id}/edit")
  ModelAndView edit(Actor actor, @PathVariable UUID id) {
    systems.require(actor);
    var agency = systems.open(actor, id).agency();
    return oldAgency(
        actor,
        id,
        Form.empty()
            .with("id", id)
            .with("version", String.valueOf(agency.version()))
            .with("kind", agency.kind().name())
            .with("obliged", agency.obliged() ? "true" : "")
            .with("obligedBy", agency.obligedBy())
            .with("since", agency.since())
            .with("ended", agency.ended()));
  }

  @PostMapping("/agencies/{id}/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var kind = entered.choice("kind", AgencyKind.class);
          var since = entered.day("since");
          var ended = entered.dayIfAny("ended");
          var version = entered.count("version");
          entered.check();
          systems.correct(
              actor,
              new Agency(
                  id,
                  systems.open(actor, id).agency().organisation(),
                  "",
                  kind.get(),
                  entered.ticked("obliged"),
                  entered.text("obligedBy"),
                  since.get(),
                  ended,
                  version.get()));
          return sent.done(IsoPages.AGENCIES + id, "iso9001.done.corrected");
        },
        form -> oldAgency(actor, id, form));
  }

  private ModelAndView newAgency(Form form) {
    return IsoPages.entry(
        "agency",
        form,
        List.of(
            Field.line("organisation", "iso9001.organisation").must().withHint(),
            Field.among("kind", "iso9001.kind", AgencyKind.class).must(),
            Field.box("obliged", "iso9001.obliged.true"),
            Field.line("obligedBy", "iso9001.obliged-by").withHint(),
            Field.day("since", "iso9001.since").must()),
        IsoPages.AGENCIES + "new",
        Cell.key("iso9001.title").to(IsoPages.HOME));
  }

  private ModelAndView oldAgency(Actor actor, UUID id, Form form) {
    return IsoPages.entry(
        "correction",
        form,
        List.of(
            Field.hidden("version"),
            Field.among("kind", "iso9001.kind", AgencyKind.class).must(),
            Field.box("obliged", "iso9001.obliged.true"),
            Field.line("obligedBy", "iso9001.obliged-by").withHint(),
            Field.day("since", "iso9001.since").must(),
            Field.day("ended", "iso9001.ended")),
        IsoPages.AGENCIES + id + "/edit",
        IsoPages.back(systems.open(actor, id).agency()));
  }
}
