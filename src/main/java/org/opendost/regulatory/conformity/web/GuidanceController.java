package org.opendost.regulatory.conformity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.directory.parties.NamedOrganisations;
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
import org.opendost.regulatory.conformity.Guidance;
import org.opendost.regulatory.conformity.GuidanceLog;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The log of guidance: the list, an entry, and its forms.
@Controller
@RequestMapping(ConformityPages.GUIDANCE)
class GuidanceController {

  private final GuidanceLog log;
  private final NamedOrganisations organisations;
  private final Access access;
  private final Lists lists;
  private final OfficeClock clock;

  GuidanceController(
      GuidanceLog log,
      NamedOrganisations organisations,
      Access access,
      Lists lists,
      OfficeClock clock) {
    this.log = log;
    this.organisations = organisations;
    this.access = access;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        ConformityPages.LIST,
        "guidance",
        "huong-dan-co-so",
        List.of(
            Column.of("conformity.guided-on").sorts("on"),
            Column.of("conformity.establishment").sorts("organisation").filters("organisation"),
            Column.of("conformity.subject")
                .among(
                    "subject",
                    "conformity.subject.",
                    ConformityPages.names(Guidance.Subject.values())),
            Column.of("conformity.advice"),
            Column.of("conformity.officer").filters("officer"),
            Column.of("conformity.follow-up-on").sorts("followUp"),
            Column.of("conformity.state")
                .among(
                    "state", "conformity.guidance.", List.of("open", "late", "done", "withdrawn"))),
        ask -> log.list(actor, ask),
        this::cells);
  }

  private List<Cell> cells(Guidance line) {
    var state = line.state(clock.today());
    return List.of(
        Cell.of(line.on()),
        Cell.of(line.organisationName()).to(ConformityPages.GUIDANCE + "/" + line.id()),
        Cell.key("conformity.subject." + line.subject()),
        Cell.of(line.advice()),
        Cell.of(line.officer()),
        Cell.of(line.followUpOn()),
        Cell.key("conformity.guidance." + state).toned(ConformityPages.tone(state)));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/conformity/web/guidance", new GuidancePage(log.open(actor, id), clock.today()));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    log.require(actor);
    return writing(EntryPage.begun(clock).with("officer", actor.name()));
  }

  @PostMapping("/new")
  ModelAndView write(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var on = entered.day("on");
          var subject = entered.choice("subject", Guidance.Subject.class);
          var due = entered.dayIfAny("followUpOn");
          entered.check();
          var written =
              log.write(
                  actor,
                  new Guidance(
                      id,
                      organisations.one(actor, "organisation", entered.text("organisation")).id(),
                      "",
                      on.get(),
                      subject.get(),
                      entered.text("place"),
                      entered.text("officer"),
                      entered.text("advice"),
                      entered.text("followUp"),
                      due,
                      null,
                      false));
          return sent.done(ConformityPages.GUIDANCE + "/" + written.id(), "conformity.done.guided");
        },
        this::writing);
  }

  private ModelAndView writing(Form form) {
    return ConformityPages.entry(
        "guidance",
        form,
        List.of(
            Field.day("on", "conformity.guided-on").must(),
            Field.line("organisation", "conformity.establishment").must().withHint(),
            Field.among("subject", "conformity.subject", Guidance.Subject.class).must(),
            Field.line("place", "conformity.place").withHint(),
            Field.line("officer", "conformity.officer").must(),
            Field.text("advice", "conformity.advice").must(),
            Field.text("followUp", "conformity.follow-up").withHint(),
            Field.day("followUpOn", "conformity.follow-up-on")),
        ConformityPages.GUIDANCE + "/new",
        Cell.key("conformity.tab.guidance").to(ConformityPages.GUIDANCE));
  }

  @GetMapping("/{id}/follow-up")
  ModelAndView following(Actor actor, @PathVariable UUID id) {
    log.require(actor);
    return following(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/{id}/follow-up")
  ModelAndView follow(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          log.followUp(actor, id, new Guidance.FollowedUp(on.get(), entered.text("result"), ""));
          return sent.done(ConformityPages.GUIDANCE + "/" + id, "conformity.done.followed-up");
        },
        form -> following(actor, id, form));
  }

  private ModelAndView following(Actor actor, UUID id, Form form) {
    return ConformityPages.entry(
        "follow-up",
        form,
        List.of(
            Field.day("on", "conformity.followed-up-on").must(),
            Field.text("result", "conformity.result").must()),
        ConformityPages.GUIDANCE + "/" + id + "/follow-up",
        back(actor, id));
  }

  @GetMapping("/{id}/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "conformity.withdraw-guidance");
    return withdrawing(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          log.withdraw(actor, id, entered.text("why"));
          return sent.done(ConformityPages.GUIDANCE + "/" + id, "conformity.done.withdrawn");
        },
        form -> withdrawing(actor, id, form));
  }

  private ModelAndView withdrawing(Actor actor, UUID id, Form form) {
    return ConformityPages.entry(
        "withdrawal",
        form,
        List.of(Field.text("why", "conformity.why").must()),
        ConformityPages.GUIDANCE + "/" + id + "/withdrawal",
        back(actor, id));
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(log.open(actor, id).organisationName()).to(ConformityPages.GUIDANCE + "/" + id);
  }
}
