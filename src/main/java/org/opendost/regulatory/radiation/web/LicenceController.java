package org.opendost.regulatory.radiation.web;

import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Licences;
import org.opendost.regulatory.radiation.Regime;
import org.opendost.regulatory.radiation.RenewalWindow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A licence in the office: what it covers, how long it holds, and its revocation.
@Controller
@RequestMapping("/office/radiation/licences/{id}")
class LicenceController {

  private final Licences licences;
  private final Facilities facilities;
  private final OfficeClock clock;

  LicenceController(Licences licences, Facilities facilities, OfficeClock clock) {
    this.licences = licences;
    this.facilities = facilities;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return page(actor, id, Form.empty());
  }

  @PostMapping("/revocation")
  ModelAndView revoke(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      licences.revoke(actor, id, form.text("reason"));
    } catch (InvalidInput refused) {
      var shown = page(actor, id, form.refused(refused));
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return shown;
    }
    return Shown.redirect("/office/radiation/licences/" + id, flash, "radiation.done.revoked");
  }

  private ModelAndView page(Actor actor, UUID id, Form form) {
    var licence = licences.find(actor, id);
    var today = clock.today();
    var successor = licence.replacedBy();
    return Shown.page(
        "regulatory/radiation/web/licence",
        new LicencePage(
            licence,
            licence.on(today),
            facilities.find(actor, licence.facility()),
            facilities.equipment(actor, licence.facility()).stream()
                .filter(device -> licence.equipment().contains(device.id()))
                .toList(),
            successor == null ? null : licences.find(actor, successor),
            RenewalWindow.of(licence.expiresOn(), Regime.on(today)),
            today,
            form));
  }
}
