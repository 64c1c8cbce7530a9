package org.opendost.regulatory.radiation.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an organisation enters its own facilities, devices and workers; from a draft, and back to
/// it.
@Controller
@RequestMapping("/my/radiation/facilities")
class MyRegisterController {

  private final Facilities facilities;

  MyRegisterController(Facilities facilities) {
    this.facilities = facilities;
  }

  @GetMapping("/new")
  ModelAndView beginFacility(Actor actor) {
    return facilityForm(actor, RecordForms.empty());
  }

  @PostMapping("/new")
  ModelAndView enterFacility(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    return RecordForms.saved(
        Form.typed(typed),
        form -> {
          facilities.register(actor, RecordForms.facility(form, actor.organisation()));
          return Shown.redirect("/my/radiation", flash, "radiation.done.saved");
        },
        form -> facilityForm(actor, form));
  }

  @GetMapping("/{id}/equipment/new")
  ModelAndView beginDevice(
      Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID draft) {
    return form(actor, "device", id, RecordForms.empty(), draft);
  }

  @PostMapping("/{id}/equipment/new")
  ModelAndView enterDevice(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID draft,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return RecordForms.saved(
        Form.typed(typed),
        form -> {
          var device =
              facilities.addEquipment(
                  actor, RecordForms.device(form, id, Equipment.Status.DECLARED));
          return Shown.redirect(
              back(draft) + (draft == null ? "" : "?device=" + device.id()),
              flash,
              "radiation.done.saved");
        },
        form -> form(actor, "device", id, form, draft));
  }

  @GetMapping("/{id}/workers/new")
  ModelAndView beginWorker(
      Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID draft) {
    return form(actor, "worker", id, RecordForms.empty(), draft);
  }

  @PostMapping("/{id}/workers/new")
  ModelAndView enterWorker(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID draft,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return RecordForms.saved(
        Form.typed(typed),
        form -> {
          var worker = RecordForms.worker(form, id);
          facilities.addWorker(actor, worker);
          return Shown.redirect(
              back(draft) + (draft == null ? "" : "?worker=" + worker.id()),
              flash,
              "radiation.done.saved");
        },
        form -> form(actor, "worker", id, form, draft));
  }

  private ModelAndView facilityForm(Actor actor, Form form) {
    return Shown.page(
        "regulatory/radiation/web/facilityform",
        new FormPage(
            "radiation.new-facility",
            form,
            "/my/radiation/facilities/new",
            "/my/radiation",
            facilities.own(actor).stream().map(Facility::name).toList()));
  }

  private ModelAndView form(Actor actor, String what, UUID id, Form form, @Nullable UUID draft) {
    Facility facility = facilities.find(actor, id);
    var path = what.equals("device") ? "/equipment/new" : "/workers/new";
    return Shown.page(
        "regulatory/radiation/web/" + what + "form",
        new FormPage(
            "radiation.new-" + what,
            facility,
            form,
            "/my/radiation/facilities/" + id + path + (draft == null ? "" : "?draft=" + draft),
            back(draft),
            false));
  }

  private static String back(@Nullable UUID draft) {
    return draft == null ? "/my/radiation" : "/my/radiation/drafts/" + draft;
  }
}
