package org.opendost.office.wellbeing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.wellbeing.Campaign;
import org.opendost.office.wellbeing.Campaigns;
import org.opendost.office.wellbeing.Visit;
import org.opendost.office.wellbeing.Visits;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the code beside a door opens: a visitor registers in, and out again from the same page.
@Controller
@RequestMapping(WellbeingPages.DOOR + "/{door}")
class PublicDoorController {

  private final Visits visits;
  private final Campaigns campaigns;
  private final OfficeClock clock;

  PublicDoorController(Visits visits, Campaigns campaigns, OfficeClock clock) {
    this.visits = visits;
    this.campaigns = campaigns;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID door) {
    return shown(actor, door, null, EntryPage.blank());
  }

  @PostMapping
  ModelAndView enter(
      Actor actor, @PathVariable UUID door, SentForm sent, HttpServletRequest request) {
    return sent.saved(
        entered -> {
          var visit = visits.enter(actor, read(entered, door), request.getRemoteAddr());
          return sent.done(at(door, visit.id()), "wellbeing.done.entered", visit.doorName());
        },
        form -> shown(actor, door, null, form));
  }

  static Visit.Entry read(Entered entered, UUID door) {
    var id = entered.id();
    entered.check();
    return new Visit.Entry(
        id, door, entered.text("code"), entered.text("name"), entered.text("phone"));
  }

  @GetMapping("/{visit}")
  ModelAndView visit(Actor actor, @PathVariable UUID door, @PathVariable UUID visit) {
    return shown(actor, door, within(actor, door, visit), Form.empty());
  }

  @PostMapping("/{visit}/leaving")
  ModelAndView leave(
      Actor actor, @PathVariable UUID door, @PathVariable UUID visit, SentForm sent) {
    visits.leave(actor, within(actor, door, visit).id());
    return sent.done(at(door, visit), "wellbeing.done.left");
  }

  private Visit within(Actor actor, UUID door, UUID id) {
    var visit = visits.get(actor, id);
    if (!visit.door().equals(door)) {
      throw new NotFound("visit", id);
    }
    return visit;
  }

  private ModelAndView shown(Actor actor, UUID door, @Nullable Visit visit, Form form) {
    var found = visits.door(actor, door);
    var open =
        !found.closed()
            && campaigns
                .on(actor)
                .filter(on -> on.opens(Campaign.Feature.CHECK_IN, clock.today()))
                .isPresent();
    return Shown.page("office/wellbeing/web/door", new DoorPage(found, visit, open, form));
  }

  private static String at(UUID door, UUID visit) {
    return WellbeingPages.DOOR + "/" + door + "/" + visit;
  }
}
