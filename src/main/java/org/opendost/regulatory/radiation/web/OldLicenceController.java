package org.opendost.regulatory.radiation.web;

import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.Licences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Enters a licence that was issued on paper before the register was kept, so that it can be
/// renewed, amended and checked like any other.
@Controller
@RequestMapping("/office/radiation/facilities/{id}/licences/new")
class OldLicenceController {

  private final Licences licences;
  private final Facilities facilities;

  OldLicenceController(Licences licences, Facilities facilities) {
    this.licences = licences;
    this.facilities = facilities;
  }

  @GetMapping
  ModelAndView begin(Actor actor, @PathVariable UUID id) {
    var form =
        RecordForms.empty()
            .with("work", Licence.X_RAY_WORK)
            .with("place", facilities.find(actor, id).address());
    return page(actor, id, form);
  }

  @PostMapping
  ModelAndView enter(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return RecordForms.saved(
        Form.typed(typed),
        form -> {
          var paper = RecordForms.licence(form, id, facilities.equipment(actor, id));
          var licence = licences.enterOld(actor, paper, form.text("number"));
          return Shown.redirect(
              "/office/radiation/licences/" + licence.id(), flash, "radiation.done.saved");
        },
        form -> page(actor, id, form));
  }

  private ModelAndView page(Actor actor, UUID id, Form form) {
    return Shown.page(
        "regulatory/radiation/web/oldlicence",
        new OldLicencePage(facilities.find(actor, id), facilities.equipment(actor, id), form));
  }
}
