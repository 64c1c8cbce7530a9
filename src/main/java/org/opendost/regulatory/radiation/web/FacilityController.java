package org.opendost.regulatory.radiation.web;

import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Licences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A facility: all that is registered of it, entered and corrected by officers.
@Controller
@RequestMapping("/office/radiation/facilities")
class FacilityController {

  private static final String FACILITIES = "/office/radiation/facilities/";

  private final Facilities facilities;
  private final Licences licences;
  private final Dossiers dossiers;
  private final OfficeClock clock;

  FacilityController(
      Facilities facilities, Licences licences, Dossiers dossiers, OfficeClock clock) {
    this.facilities = facilities;
    this.licences = licences;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @GetMapping("/{id:[0-9a-f-]{36}}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/radiation/web/facility",
        new FacilityPage(
            facilities.find(actor, id),
            facilities.equipment(actor, id),
            facilities.verifications(actor, id),
            facilities.workers(actor, id),
            licences.of(actor, id),
            dossiers.of(actor, id),
            clock.today()));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    return newFacility(actor, RecordForms.empty());
  }

  @PostMapping("/new")
  ModelAndView register(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return RecordForms.saved(
        Form.typed(typed),
        form -> {
          var entered = facilities.register(actor, RecordForms.facility(form, null));
          return Shown.redirect(FACILITIES + entered.id(), flash, "radiation.done.saved");
        },
        form -> newFacility(actor, form));
  }

  @GetMapping("/{id}/edit")
  ModelAndView edit(Actor actor, @PathVariable UUID id) {
    return oldFacility(actor, id, RecordForms.of(facilities.find(actor, id)));
  }

  @PostMapping("/{id}/edit")
  ModelAndView correct(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return RecordForms.saved(
        Form.typed(typed).with("id", id),
        form -> {
          var holder = facilities.find(actor, id).organisation();
          facilities.correct(actor, RecordForms.facility(form, holder), form.value("seen"));
          return Shown.redirect(FACILITIES + id, flash, "radiation.done.saved");
        },
        form -> oldFacility(actor, id, form));
  }

  private ModelAndView newFacility(Actor actor, Form form) {
    return Shown.page(
        "regulatory/radiation/web/facilityform",
        new FormPage(
            "radiation.new-facility",
            form,
            FACILITIES + "new",
            "/office/radiation/facilities",
            facilities.list(actor).stream().map(Facility::name).toList()));
  }

  private ModelAndView oldFacility(Actor actor, UUID id, Form form) {
    return Shown.page(
        "regulatory/radiation/web/facilityform",
        new FormPage(
            "radiation.correct-facility",
            facilities.find(actor, id),
            form,
            FACILITIES + id + "/edit",
            FACILITIES + id,
            true));
  }
}
