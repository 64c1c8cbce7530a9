package org.opendost.regulatory.site.web;

import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.inspection.Visits;
import org.opendost.regulatory.site.Photographs;
import org.opendost.regulatory.site.SiteEntries;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What the office sees of what was sent.
@Controller
class SentController {

  private final SiteEntries entries;
  private final Photographs photographs;
  private final Visits visits;
  private final Downloads downloads;

  SentController(SiteEntries entries, Photographs photographs, Visits visits, Downloads downloads) {
    this.entries = entries;
    this.photographs = photographs;
    this.visits = visits;
    this.downloads = downloads;
  }

  @GetMapping("/office/site/visits/{id:[0-9a-f-]{36}}")
  ModelAndView visit(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/site/web/sent", new SentPage(visits.open(actor, id), entries.of(actor, id)));
  }

  @GetMapping("/office/site/photographs/{id:[0-9a-f-]{36}}")
  ResponseEntity<Resource> photograph(Actor actor, @PathVariable UUID id) {
    return downloads.answer(photographs.open(actor, id), true);
  }
}
