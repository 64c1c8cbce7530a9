package org.opendost.portal.pages.web;

import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Shown;
import org.opendost.portal.pages.Feature.Kind;
import org.opendost.portal.pages.Features;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FeaturesController {

  private final Features features;
  private final OfficeClock clock;

  FeaturesController(Features features, OfficeClock clock) {
    this.features = features;
    this.clock = clock;
  }

  @GetMapping("/phim")
  ModelAndView films(Actor actor) {
    return list(actor, Kind.FILM, "pages.films");
  }

  @GetMapping("/tham-muu-tu-van")
  ModelAndView advisory(Actor actor) {
    return list(actor, Kind.ADVISORY, "pages.advisory");
  }

  @GetMapping("/ky-yeu")
  ModelAndView yearbook(Actor actor) {
    return list(actor, Kind.YEARBOOK, "pages.yearbook");
  }

  @GetMapping("/du-thao")
  ModelAndView drafts(Actor actor) {
    return list(actor, Kind.DRAFT, "pages.drafts");
  }

  private ModelAndView list(Actor actor, Kind kind, String titleKey) {
    return Shown.page(
        "portal/pages/web/features",
        new FeaturesPage(titleKey, features.all(actor, kind), clock.today()));
  }
}
