package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facilities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The X-ray equipment of a facility and its verifications, entered and corrected by officers.
@Controller
@RequestMapping("/office/radiation")
class DeviceController {

  private static final String FACILITIES = "/office/radiation/facilities/";

  private final Facilities facilities;

  DeviceController(Facilities facilities) {
    this.facilities = facilities;
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
    return RecordForms.saved(
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
    return RecordForms.saved(
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
    return RecordForms.saved(
        Form.typed(typed),
        form -> {
          facilities.recordVerification(actor, RecordForms.verification(form, id));
          return Shown.redirect("/office/radiation/equipment/" + id, flash, "radiation.done.saved");
        },
        form -> oldDevice(actor, id, RecordForms.of(facilities.device(actor, id)), form));
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
}
