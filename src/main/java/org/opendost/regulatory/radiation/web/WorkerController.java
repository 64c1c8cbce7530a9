package org.opendost.regulatory.radiation.web;

import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Facilities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The radiation workers of a facility, entered and corrected by officers.
@Controller
@RequestMapping("/office/radiation")
class WorkerController {

  private static final String FACILITIES = "/office/radiation/facilities/";

  private final Facilities facilities;

  WorkerController(Facilities facilities) {
    this.facilities = facilities;
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
    return RecordForms.saved(
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
    return RecordForms.saved(
        Form.typed(typed).with("id", id),
        form -> {
          var known = facilities.worker(actor, id);
          facilities.correctWorker(
              actor, RecordForms.worker(form, known.facility()), form.value("seen"));
          return Shown.redirect(FACILITIES + known.facility(), flash, "radiation.done.saved");
        },
        form -> oldWorker(actor, id, form));
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
