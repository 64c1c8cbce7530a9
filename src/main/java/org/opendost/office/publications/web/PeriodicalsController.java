package org.opendost.office.publications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.publications.Periodical;
import org.opendost.office.publications.Periodical.Periodicity;
import org.opendost.office.publications.Periodicals;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
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

/// The bulletins with their licences: the list and its forms.
@Controller
@RequestMapping(PublicationPages.PERIODICALS)
class PeriodicalsController {

  private final Periodicals periodicals;
  private final Lists lists;
  private final OfficeClock clock;

  PeriodicalsController(Periodicals periodicals, Lists lists, OfficeClock clock) {
    this.periodicals = periodicals;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        PublicationPages.LIST,
        "periodicals",
        "ban-tin",
        List.of(
            Column.of("publications.periodical").sorts("title").filters("title"),
            Column.of("publications.licence").filters("licence"),
            Column.of("publications.authority"),
            Column.of("publications.licensed-on"),
            Column.of("publications.until").sorts("until"),
            Column.of("publications.periodicity")
                .among(
                    "periodicity",
                    "publications.periodicity.",
                    PublicationPages.names(Periodicity.values())),
            Column.of("publications.state")
                .among("state", "publications.state.", List.of("licensed", "unlicensed"))),
        ask -> periodicals.list(actor, ask),
        this::cells);
  }

  private List<Cell> cells(Periodical line) {
    var state = line.state(clock.today());
    return List.of(
        Cell.of(line.title()).to(PublicationPages.PERIODICALS + "/" + line.id()),
        Cell.of(line.licence()),
        Cell.of(line.authority()),
        Cell.of(line.licensedOn()),
        Cell.of(line.until()),
        Cell.key("publications.periodicity." + line.periodicity()),
        Cell.key("publications.state." + state).toned(PublicationPages.tone(state)));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "office/publications/web/periodical",
        new PeriodicalPage(periodicals.open(actor, id), clock.today()));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    periodicals.require(actor);
    return form("periodical", EntryPage.blank().with("version", 1), "/new", back());
  }

  @PostMapping("/new")
  ModelAndView write(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var written = periodicals.write(actor, read(entered, entered.id()));
          return sent.done(
              PublicationPages.PERIODICALS + "/" + written.id(), "publications.done.saved");
        },
        again -> form("periodical", again, "/new", back()));
  }

  @GetMapping("/{id}/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id) {
    periodicals.require(actor);
    var known = periodicals.open(actor, id);
    return correcting(
        known,
        EntryPage.blank()
            .with("version", known.version())
            .with("title", known.title())
            .with("licence", known.licence())
            .with("authority", known.authority())
            .with("licensedOn", known.licensedOn())
            .with("until", known.until())
            .with("periodicity", known.periodicity()));
  }

  @PostMapping("/{id}/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          periodicals.correct(actor, read(entered, id));
          return sent.done(PublicationPages.PERIODICALS + "/" + id, "publications.done.saved");
        },
        again -> correcting(periodicals.open(actor, id), again));
  }

  private static ModelAndView correcting(Periodical known, Form form) {
    return form(
        "periodical-correction",
        form,
        "/" + known.id() + "/edit",
        Cell.of(known.title()).to(PublicationPages.PERIODICALS + "/" + known.id()));
  }

  private static Periodical read(Entered entered, UUID id) {
    var version = entered.count("version");
    var licensedOn = entered.day("licensedOn");
    var until = entered.dayIfAny("until");
    var periodicity = entered.choice("periodicity", Periodicity.class);
    entered.check();
    return new Periodical(
        id,
        entered.text("title"),
        entered.text("licence"),
        entered.text("authority"),
        licensedOn.get(),
        until,
        periodicity.get(),
        version.get(),
        "");
  }

  private static Cell back() {
    return Cell.key("publications.tab.periodicals").to(PublicationPages.PERIODICALS);
  }

  private static ModelAndView form(String name, Form form, String action, Cell back) {
    return PublicationPages.entry(
        name,
        form,
        List.of(
            Field.hidden("version"),
            Field.line("title", "publications.periodical").must(),
            Field.brief("licence", "publications.licence").must(),
            Field.line("authority", "publications.authority").must().withHint(),
            Field.day("licensedOn", "publications.licensed-on").must(),
            Field.day("until", "publications.until").withHint(),
            Field.among("periodicity", "publications.periodicity", Periodicity.class).must()),
        PublicationPages.PERIODICALS + action,
        back);
  }
}
