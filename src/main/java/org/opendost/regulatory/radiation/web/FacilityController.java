package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Licences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The registers of a facility: what is there, entered and corrected by officers.
@Controller
@RequestMapping("/office/radiation")
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

  @GetMapping("/facilities/{id:[0-9a-f-]{36}}")
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

  @GetMapping("/facilities/new")
  ModelAndView begin(Actor actor) {
    return newFacility(actor, RecordForms.empty());
  }

  @PostMapping("/facilities/new")
  ModelAndView register(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return saved(
        Form.typed(typed),
        form -> {
          var entered = facilities.register(actor, RecordForms.facility(form, null));
          return Shown.redirect(FACILITIES + entered.id(), flash, "radiation.done.saved");
        },
        form -> newFacility(actor, form));
  }

  @GetMapping("/facilities/{id}/edit")
  ModelAndView edit(Actor actor, @PathVariable UUID id) {
    return oldFacility(actor, id, RecordForms.of(facilities.find(actor, id)));
  }

  @PostMapping("/facilities/{id}/edit")
  ModelAndView correct(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return saved(
        Form.typed(typed).with("id", id),
        form -> {
          var holder = facilities.find(actor, id).organisation();
          facilities.correct(actor, RecordForms.facility(form, holder), form.value("seen"));
          return Shown.redirect(FACILITIES + id, flash, "radiation.done.saved");
        },
        form -> oldFacility(actor, id, form));
  }

  @GetMapping("/facilities/{id}/equipment/new")
  ModelAndView beginDevice(Actor actor, @PathVariable UUID id) {
    return newDevice(actor, id, RecordForms.empty());
  }

  @PostMapping("/facilities/{id}/equipment/new")
  ModelAndView addDevice(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return saved(
        Form.typed(typed),
        form -> {
          facilities.addEquipment(actor, RecordForms.device(form, id, Equipment.Status.IN_USE));
          return Shown.redirect(FACILITIES + id, flash, "radiation.done.saved");
        },
        form -> newDevice(actor, id, form));
  }

  @GetMapping("/equipment/{id}")
  ModelAndView device(Actor actor, @PathVariable UUID id) {
    return oldDevice(actor, id, RecordForms.of(facilities.device(actor, id)), RecordForms.empty());
  }

  @PostMapping("/equipment/{id}")
  ModelAndView correctDevice(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return saved(
        Form.typed(typed).with("id", id),
        form -> {
          var known = facilities.device(actor, id);
          facilities.correctEquipment(
              actor,
              RecordForms.device(form, known.facility(), known.status()),
              form.value("seen"));
          return Shown.redirect(FACILITIES + known.facility(), flash, "radiation.done.saved");
        },
        form -> oldDevice(actor, id, form, RecordForms.empty()));
  }

  @PostMapping("/equipment/{id}/verifications")
  ModelAndView verify(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return saved(
        Form.typed(typed),
        form -> {
          facilities.recordVerification(actor, RecordForms.verification(form, id));
          return Shown.redirect("/office/radiation/equipment/" + id, flash, "radiation.done.saved");
        },
        form -> oldDevice(actor, id, RecordForms.of(facilities.device(actor, id)), form));
  }

  @GetMapping("/facilities/{id}/workers/new")
  ModelAndView beginWorker(Actor actor, @PathVariable UUID id) {
    return newWorker(actor, id, RecordForms.empty());
  }

  @PostMapping("/facilities/{id}/workers/new")
  ModelAndView addWorker(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return saved(
        Form.typed(typed),
        form -> {
          facilities.addWorker(actor, RecordForms.worker(form, id));
          return Shown.redirect(FACILITIES + id, flash, "radiation.done.saved");
        },
        form -> newWorker(actor, id, form));
  }

  @GetMapping("/workers/{id}")
  ModelAndView worker(Actor actor, @PathVariable UUID id) {
    return oldWorker(actor, id, RecordForms.of(facilities.worker(actor, id)));
  }

  @PostMapping("/workers/{id}")
  ModelAndView correctWorker(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return saved(
        Form.typed(typed).with("id", id),
        form -> {
          var known = facilities.worker(actor, id);
          facilities.correctWorker(
              actor, RecordForms.worker(form, known.facility()), form.value("seen"));
          return Shown.redirect(FACILITIES + known.facility(), flash, "radiation.done.saved");
        },
        form -> oldWorker(actor, id, form));
  }

  private static ModelAndView saved(
      Form form, Function<Form, ModelAndView> save, Function<Form, ModelAndView> again) {
    try {
      return save.apply(form);
    } catch (InvalidInput refused) {
      var shown = again.apply(form.refused(refused));
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return shown;
    }
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

  private ModelAndView newDevice(Actor actor, UUID facility, Form form) {
    return Shown.page(
        "regulatory/radiation/web/deviceform",
        new FormPage(
            "radiation.new-device",
            facilities.find(actor, facility),
            form,
            FACILITIES + facility + "/equipment/new",
            FACILITIES + facility,
            false));
  }

  private ModelAndView oldDevice(Actor actor, UUID id, Form form, Form verifying) {
    var facility = facilities.find(actor, facilities.device(actor, id).facility());
    return Shown.page(
        "regulatory/radiation/web/deviceform",
        new FormPage(
            "radiation.device",
            facility,
            form,
            "/office/radiation/equipment/" + id,
            FACILITIES + facility.id(),
            true,
            List.of(),
            facilities.verifications(actor, facility.id()).stream()
                .filter(each -> each.equipment().equals(id))
                .toList(),
            verifying));
  }

  private ModelAndView newWorker(Actor actor, UUID facility, Form form) {
    return Shown.page(
        "regulatory/radiation/web/workerform",
        new FormPage(
            "radiation.new-worker",
            facilities.find(actor, facility),
            form,
            FACILITIES + facility + "/workers/new",
            FACILITIES + facility,
            false));
  }

  private ModelAndView oldWorker(Actor actor, UUID id, Form form) {
    var facility = facilities.find(actor, facilities.worker(actor, id).facility());
    return Shown.page(
        "regulatory/radiation/web/workerform",
        new FormPage(
            "radiation.worker",
            facility,
            form,
            "/office/radiation/workers/" + id,
            FACILITIES + facility.id(),
            true));
  }
}
