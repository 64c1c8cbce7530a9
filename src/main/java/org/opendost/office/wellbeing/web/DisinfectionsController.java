package org.opendost.office.wellbeing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.wellbeing.Campaign;
import org.opendost.office.wellbeing.Campaigns;
import org.opendost.office.wellbeing.Disinfection;
import org.opendost.office.wellbeing.Disinfections;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
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
import org.springframework.web.servlet.ModelAndView;

/// The log of rooms: disinfection and the seats the distance leaves.
@Controller
class DisinfectionsController {

  private final Disinfections disinfections;
  private final Campaigns campaigns;
  private final Lists lists;
  private final OfficeClock clock;

  DisinfectionsController(
      Disinfections disinfections, Campaigns campaigns, Lists lists, OfficeClock clock) {
    this.disinfections = disinfections;
    this.campaigns = campaigns;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping(WellbeingPages.DISINFECTIONS)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        WellbeingPages.LIST,
        "disinfections",
        "khu-khuan",
        List.of(
            Column.of("wellbeing.room").sorts("room").filters("room"),
            Column.of("wellbeing.on").sorts("on"),
            Column.of("wellbeing.done-by").filters("by"),
            Column.of("wellbeing.work"),
            Column.of("wellbeing.distance").ofFigures(),
            Column.of("wellbeing.seats").sorts("seats").ofFigures(),
            Column.of("wellbeing.withdrawn")),
        ask -> disinfections.list(actor, ask),
        line ->
            List.of(
                Cell.of(line.room())
                    .to(WellbeingPages.DISINFECTIONS + "/" + line.id() + "/withdrawal"),
                Cell.of(line.on()),
                Cell.of(line.by()),
                Cell.of(line.work()),
                Cell.of(line.distance()),
                Cell.of(line.seats()),
                Cell.of(line.withdrawnWhy())));
  }

  @GetMapping(WellbeingPages.DISINFECTIONS + "/new")
  ModelAndView begin(Actor actor) {
    disinfections.require(actor);
    var distance = campaigns.on(actor).map(Campaign::distance);
    return form(
        EntryPage.blank()
            .with("on", clock.today())
            .with(
                "distance",
                distance.map(metres -> metres.toPlainString().replace('.', ',')).orElse("")));
  }

  @PostMapping(WellbeingPages.DISINFECTIONS + "/new")
  ModelAndView write(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          for (var must : List.of("room", "by", "work")) {
            entered.line(must);
          }
          var on = entered.day("on");
          var seats = entered.countIfAny("seats");
          var distance = entered.quantity("distance");
          entered.check();
          disinfections.write(
              actor,
              new Disinfection(
                  id,
                  entered.text("room"),
                  on.get(),
                  entered.text("by"),
                  entered.text("work"),
                  seats == null ? 0 : seats,
                  distance,
                  "",
                  ""));
          return sent.done(WellbeingPages.DISINFECTIONS, "wellbeing.done.saved");
        },
        DisinfectionsController::form);
  }

  private static ModelAndView form(Form form) {
    return WellbeingPages.entry(
        "disinfection",
        form,
        List.of(
            Field.line("room", "wellbeing.room").must(),
            Field.day("on", "wellbeing.on").must(),
            Field.line("by", "wellbeing.done-by").must(),
            Field.text("work", "wellbeing.work").must(),
            Field.quantity("distance", "wellbeing.distance"),
            Field.number("seats", "wellbeing.seats").withHint()),
        WellbeingPages.DISINFECTIONS + "/new",
        Cell.key("wellbeing.disinfections").to(WellbeingPages.DISINFECTIONS));
  }

  @GetMapping(WellbeingPages.DISINFECTIONS + "/{id}/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
    disinfections.require(actor);
    return withdrawal(disinfections.get(actor, id), EntryPage.blank());
  }

  @PostMapping(WellbeingPages.DISINFECTIONS + "/{id}/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          disinfections.withdraw(actor, id, entered.text("why"));
          return sent.done(WellbeingPages.DISINFECTIONS, "wellbeing.done.saved");
        },
        form -> withdrawal(disinfections.get(actor, id), form));
  }

  private static ModelAndView withdrawal(Disinfection known, Form form) {
    return WellbeingPages.entry(
        "withdrawal",
        form,
        List.of(Field.text("why", "wellbeing.why").must()),
        WellbeingPages.DISINFECTIONS + "/" + known.id() + "/withdrawal",
        Cell.key("wellbeing.disinfections").to(WellbeingPages.DISINFECTIONS));
  }
}
