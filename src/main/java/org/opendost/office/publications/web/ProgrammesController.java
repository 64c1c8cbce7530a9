package org.opendost.office.publications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.publications.Programme;
import org.opendost.office.publications.Programmes;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
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

/// Television and radio programmes: the list, a programme, and how it begins and ends.
@Controller
@RequestMapping(PublicationPages.PROGRAMMES)
class ProgrammesController {

  private final Programmes programmes;
  private final Access access;
  private final Lists lists;
  private final OfficeClock clock;

  ProgrammesController(Programmes programmes, Access access, Lists lists, OfficeClock clock) {
    this.programmes = programmes;
    this.access = access;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        PublicationPages.LIST,
        "programmes",
        "chuong-trinh-phat-song",
        List.of(
            Column.of("publications.programme").sorts("title").filters("title"),
            Column.of("publications.series").filters("series"),
            Column.of("publications.medium")
                .among(
                    "medium",
                    "publications.medium.",
                    PublicationPages.names(Programme.Medium.values())),
            Column.of("publications.station").filters("station"),
            Column.of("publications.step-on").sorts("on"),
            Column.of("publications.minutes").ofFigures(),
            Column.of("publications.state")
                .among(
                    "state",
                    "publications.state.",
                    List.of("THEME", "SCRIPT", "RECORDED", "APPROVED", "BROADCAST", "withdrawn"))),
        ask -> programmes.list(actor, ask),
        ProgrammesController::cells);
  }

  private static List<Cell> cells(Programme line) {
    return List.of(
        Cell.of(line.title()).to(PublicationPages.PROGRAMMES + "/" + line.id()),
        Cell.of(line.series()),
        Cell.key("publications.medium." + line.medium()),
        Cell.of(line.station()),
        Cell.of(line.stepOn()),
        Cell.of(line.minutes()),
        Cell.key("publications.state." + line.state()).toned(PublicationPages.tone(line.state())));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "office/publications/web/programme", new ProgrammePage(programmes.open(actor, id)));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    programmes.require(actor);
    return writing(EntryPage.begun(clock));
  }

  @PostMapping("/new")
  ModelAndView write(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var medium = entered.choice("medium", Programme.Medium.class);
          var on = entered.day("on");
          entered.check();
          programmes.write(
              actor,
              new Programme(
                  id,
                  entered.text("title"),
                  entered.text("series"),
                  entered.text("theme"),
                  medium.get(),
                  entered.text("station"),
                  on.get(),
                  Programme.Step.THEME,
                  on.get(),
                  null,
                  1,
                  "",
                  false));
          return sent.done(PublicationPages.PROGRAMMES + "/" + id, "publications.done.saved");
        },
        ProgrammesController::writing);
  }

  private static ModelAndView writing(Form form) {
    return PublicationPages.entry(
        "programme",
        form,
        List.of(
            Field.line("title", "publications.programme").must(),
            Field.line("series", "publications.series").withHint(),
            Field.text("theme", "publications.theme").must(),
            Field.among("medium", "publications.medium", Programme.Medium.class).must(),
            Field.line("station", "publications.station").must(),
            Field.day("on", "publications.themed-on").must()),
        PublicationPages.PROGRAMMES + "/new",
        Cell.key("publications.tab.programmes").to(PublicationPages.PROGRAMMES));
  }

  @GetMapping("/{id}/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "publications.withdraw");
    return withdrawing(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          programmes.withdraw(actor, id, entered.text("why"));
          return sent.done(PublicationPages.PROGRAMMES + "/" + id, "publications.done.withdrawn");
        },
        form -> withdrawing(actor, id, form));
  }

  private ModelAndView withdrawing(Actor actor, UUID id, Form form) {
    return PublicationPages.withdrawal(
        form,
        PublicationPages.PROGRAMMES + "/" + id + "/withdrawal",
        Cell.of(programmes.open(actor, id).programme().title())
            .to(PublicationPages.PROGRAMMES + "/" + id));
  }
}
