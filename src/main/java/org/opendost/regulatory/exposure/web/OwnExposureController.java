package org.opendost.regulatory.exposure.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.exposure.OwnExposure;
import org.opendost.regulatory.exposure.SafetyFiling;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What an organisation reads of the radiation safety of its own facilities.
@Controller
@RequestMapping(OwnExposureController.HOME)
class OwnExposureController implements NavigationEntries {

  static final String HOME = "/my/exposure";

  private final OwnExposure own;
  private final Downloads downloads;
  private final OfficeClock clock;

  OwnExposureController(OwnExposure own, Downloads downloads, OfficeClock clock) {
    this.own = own;
    this.downloads = downloads;
    this.clock = clock;
  }

  /// After those of other modules, whose pages an organisation without facilities is led to first.
  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("exposure.my", HOME, "exposure.own", 256));
  }

  @GetMapping
  ModelAndView home(Actor actor) {
    return Shown.page("regulatory/exposure/web/own", new OwnPage(own.all(actor), clock.today()));
  }

  @GetMapping("/doses/{worker}")
  ModelAndView doses(Actor actor, @PathVariable UUID worker) {
    return Shown.page("regulatory/exposure/web/ownworker", own.doses(actor, worker));
  }

  @GetMapping("/reports/{id}")
  ModelAndView report(Actor actor, @PathVariable UUID id) {
    return Shown.page("regulatory/exposure/web/ownreport", own.report(actor, id));
  }

  @GetMapping("/reports/{id}/files/{file}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
    return downloads.answer(
        SafetyFiling.file(own.report(actor, id).filings(), file)
            .orElseThrow(() -> new NotFound("file", file)),
        true);
  }

  @GetMapping("/incidents/{id}")
  ModelAndView incident(Actor actor, @PathVariable UUID id) {
    return Shown.page("regulatory/exposure/web/ownincident", own.incident(actor, id));
  }
}
