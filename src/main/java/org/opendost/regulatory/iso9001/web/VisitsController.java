package org.opendost.regulatory.iso9001.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.iso9001.Finding;
import org.opendost.regulatory.iso9001.Monitoring;
import org.opendost.regulatory.iso9001.Nonconformities;
import org.opendost.regulatory.iso9001.QualityStandards;
import org.opendost.regulatory.iso9001.Visit;
import org.opendost.regulatory.iso9001.VisitLine;
import org.opendost.regulatory.iso9001.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Monitoring visits: the list, one of them, and the forms for another and for what it found.
@Controller
@RequestMapping(IsoPages.HOME + "/visits")
class VisitsController {

  private final Monitoring monitoring;
  private final Nonconformities nonconformities;
  private final QualityStandards standards;
  private final Lists lists;
  private final OfficeClock clock;

  VisitsController(
      Monitoring monitoring,
      Nonconformities nonconformities,
      QualityStandards standards,
      Lists lists,
      OfficeClock clock) {
    this.monitoring = monitoring;
    this.nonconformities = nonconformities;
    this.standards = standards;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        IsoPages.LIST,
        "visits",
        "kiem-tra-iso-9001",
        List.of(
            Column.of("iso9001.visited-on").sorts("on"),
            Column.of("iso9001.agency").sorts("agency").filters("agency"),
            Column.of("iso9001.way")
                .among("way", "iso9001.way.", List.of(Way.ON_SITE.name(), Way.BY_REPORT.name())),
            Column.of("iso9001.standard"),
            Column.of("iso9001.minutes"),
            Column.of("iso9001.score").sorts("score").ofFigures(),
            Column.of("iso9001.found").ofFigures(),
            Column.of("iso9001.open").ofFigures(),
            Column.of("iso9001.state")
                .among("withdrawn", "iso9001.withdrawn.", List.of("false", "true"))),
        ask -> monitoring.visits(actor, ask),
        VisitsController::cells);
  }

  private static List<Cell> cells(VisitLine line) {
    return List.of(
        Cell.of(line.on()).to(IsoPages.VISITS + line.id()),
        Cell.of(line.agencyName()).to(IsoPages.AGENCIES + line.agency()),
        Cell.key("iso9001.way." + line.way()),
        Cell.of(line.standard()),
        Cell.of(line.minutes()),
        Cell.of(line.score()),
        Cell.of(line.found()),
        Cell.of(line.open()),
        Cell.key("iso9001.withdrawn." + line.withdrawn())
            .toned(line.withdrawn() ? "plain" : "good"));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor, @RequestParam Map<String, String> asked) {
    monitoring.require(actor);
    return form(
        actor,
        EntryPage.blank()
            .with("agency", asked.getOrDefault("agency", ""))
            .with("standard", standards.list(actor).getFirst().id()));
  }

  @PostMapping("/new")
  ModelAndView record(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var agency = entered.chosen("agency");
          var standard = entered.chosen("standard");
          var way = entered.choice("way", Way.class);
          var on = entered.day("on");
          var score = entered.countIfAny("score");
          entered.check();
          monitoring.record(
              actor,
              new Visit(
                  id,
                  agency.get(),
                  standard.get(),
                  way.get(),
                  entered.text("onRequest"),
                  on.get(),
                  entered.text("minutes"),
                  entered.text("team"),
                  entered.text("strengths"),
                  entered.text("recommendation"),
                  score));
          return sent.done(IsoPages.VISITS + id, "iso9001.done.visit");
        },
        form -> form(actor, form));
  }

  @GetMapping("/{id:[0-9a-f-]{36}}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/iso9001/web/visit", new VisitPage(monitoring.visit(actor, id), clock.today()));
  }

  @GetMapping("/{id}/findings/new")
  ModelAndView finding(Actor actor, @PathVariable UUID id) {
    monitoring.require(actor);
    return findingForm(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/findings/new")
  ModelAndView find(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var finding = entered.id();
          var due = entered.dayIfAny("due");
          entered.check();
          nonconformities.find(
              actor,
              new Finding(finding, id, entered.text("clause"), entered.text("finding"), due));
          return sent.done(IsoPages.VISITS + id, "iso9001.done.finding");
        },
        form -> findingForm(actor, id, form));
  }

  @GetMapping("/{id}/withdrawal")
  ModelAndView withdrawal(Actor actor, @PathVariable UUID id) {
    return withdrawalForm(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          monitoring.withdraw(actor, id, entered.text("why"));
          return sent.done(IsoPages.VISITS + id, "iso9001.done.withdrawn");
        },
        form -> withdrawalForm(actor, id, form));
  }

  private ModelAndView form(Actor actor, Form form) {
    return IsoPages.entry(
        "visit",
        form,
        List.of(
            Field.choice(
                    "agency",
                    "iso9001.agency",
                    monitoring.agencies(actor).stream()
                        .map(agency -> new Choice(agency.id().toString(), agency.name()))
                        .toList())
                .must(),
            Field.among("way", "iso9001.way", Way.class).must(),
            Field.day("on", "iso9001.visited-on").must(),
            Field.choice("standard", "iso9001.standard", IsoPages.choices(standards.list(actor)))
                .must(),
            Field.line("minutes", "iso9001.minutes").must().withHint(),
            Field.line("team", "iso9001.team").must(),
            Field.line("onRequest", "iso9001.on-request").withHint(),
            Field.text("strengths", "iso9001.strengths"),
            Field.text("recommendation", "iso9001.recommendation"),
            Field.number("score", "iso9001.score").withHint()),
        IsoPages.VISITS + "new",
        Cell.key("iso9001.tab.visits").to(IsoPages.HOME + "/visits"));
  }

  private ModelAndView findingForm(Actor actor, UUID id, Form form) {
    return IsoPages.entry(
        "finding",
        form,
        List.of(
            Field.line("clause", "iso9001.clause").must().withHint(),
            Field.text("finding", "iso9001.finding").must(),
            Field.day("due", "iso9001.due")),
        IsoPages.VISITS + id + "/findings/new",
        back(actor, id));
  }

  private ModelAndView withdrawalForm(Actor actor, UUID id, Form form) {
    return IsoPages.entry(
        "withdrawal",
        form,
        List.of(Field.text("why", "iso9001.why").must()),
        IsoPages.VISITS + id + "/withdrawal",
        back(actor, id));
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(monitoring.visit(actor, id).agencyName()).to(IsoPages.VISITS + id);
  }
}
