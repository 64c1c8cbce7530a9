package org.opendost.regulatory.penalties.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.opendost.regulatory.penalties.Remedies;
import org.opendost.regulatory.penalties.Remedy;
import org.opendost.regulatory.penalties.RemedyDone;
import org.opendost.regulatory.penalties.RemedyLine;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of remedies, and that one was done.
@Controller
class RemediesController {

  private static final String LIST = "/office/violations/remedies";
  private static final String DONE = LIST + "/{id:[0-9a-f-]{36}}/done";
  private static final List<String> STATES =
      List.of("OPEN", "OVERDUE", "DONE", "DONE_LATE", "CANCELLED");

  private final Remedies remedies;
  private final OfficeClock clock;
  private final Lists lists;

  RemediesController(Remedies remedies, OfficeClock clock, Lists lists) {
    this.remedies = remedies;
    this.clock = clock;
    this.lists = lists;
  }

  @GetMapping(LIST)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "regulatory/penalties/web/remedies",
        "remedies",
        "bien-phap-khac-phuc",
        List.of(
            Column.of("penalties.remedy.wording").filters("wording"),
            Column.of("penalties.remedy.kind")
                .among(
                    "kind",
                    "penalties.remedy.kind.",
                    Arrays.stream(Remedy.Kind.values()).map(Enum::name).toList()),
            Column.of("penalties.violator").sorts("violator").filters("violator"),
            Column.of("penalties.decision-number").sorts("number").filters("number"),
            Column.of("penalties.remedy-due").sorts("due"),
            Column.of("penalties.remedy.done-on"),
            Column.of("penalties.state").among("state", "penalties.remedy.state.", STATES)),
        ask -> remedies.list(actor, ask),
        this::cells);
  }

  private List<Cell> cells(RemedyLine line) {
    var state = line.state(clock.today());
    return List.of(
        Cell.of(line.remedy().wording()).to("/office/violations/" + line.minutes()),
        Cell.key("penalties.remedy.kind." + line.remedy().kind()),
        Cell.of(line.violator()),
        Cell.of(line.number()),
        Cell.of(line.remedy().dueOn()),
        Cell.of(line.doneOn()),
        Cell.key("penalties.remedy.state." + state).toned(ViolationPage.tone(state)));
  }

  @GetMapping(DONE)
  ModelAndView begin(Actor actor, @PathVariable UUID id) {
    remedies.requireRecording(actor);
    return form(actor, id, EntryPage.begun(clock));
  }

  @PostMapping(DONE)
  ModelAndView done(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var form = entered.id();
          var on = entered.day("on");
          entered.check();
          remedies.done(actor, new RemedyDone(form, id, on.get(), entered.text("evidence")));
          return sent.done(
              "/office/violations/" + remedies.open(actor, id).minutes(), "inspection.done.saved");
        },
        form -> form(actor, id, form));
  }

  private ModelAndView form(Actor actor, UUID id, Form form) {
    var line = remedies.open(actor, id);
    return SiteForms.page(
        "penalties.remedy.done",
        "penalties.remedy.done.lead",
        LIST + "/" + id + "/done",
        Cell.of(line.remedy().wording()).to("/office/violations/" + line.minutes()),
        form,
        List.of(
            Field.day("on", "penalties.remedy.done-on").must(),
            Field.text("evidence", "penalties.remedy.evidence").must().withHint()));
  }
}
