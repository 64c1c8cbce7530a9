package org.opendost.regulatory.inspection.web;

import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.inspection.Conclusions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The conclusions the public reads, and those of one establishment.
@Controller
class PublicConclusionsController {

  private final Conclusions conclusions;

  PublicConclusionsController(Conclusions conclusions) {
    this.conclusions = conclusions;
  }

  @GetMapping("/ket-luan")
  ModelAndView all(Actor actor) {
    return Shown.page(
        "regulatory/inspection/web/conclusions",
        new ConclusionsPage(null, conclusions.published(actor, null)));
  }

  @GetMapping("/ket-luan/{id}")
  ModelAndView one(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/inspection/web/conclusion", new ConclusionPage(conclusions.read(actor, id)));
  }

  /// Of an establishment nobody concluded anything about, nothing is known here.
  @GetMapping("/ket-luan/co-so/{organisation}")
  ModelAndView of(Actor actor, @PathVariable UUID organisation) {
    var found = conclusions.published(actor, organisation);
    var name =
        found.stream()
            .flatMap(each -> each.establishments().stream())
            .filter(each -> each.organisation().equals(organisation))
            .findFirst()
            .orElseThrow(() -> new NotFound("establishment", organisation))
            .name();
    return Shown.page("regulatory/inspection/web/conclusions", new ConclusionsPage(name, found));
  }
}
