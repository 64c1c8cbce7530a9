package org.opendost.portal.pages.web;

import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Shown;
import org.opendost.portal.pages.Feature;
import org.opendost.portal.pages.Feature.Kind;
import org.opendost.portal.pages.Features;
import org.opendost.portal.pictures.PictureLine;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FeaturesController {

  private final Features features;
  private final PictureLine pictures;
  private final OfficeClock clock;

  FeaturesController(Features features, PictureLine pictures, OfficeClock clock) {
    this.features = features;
    this.pictures = pictures;
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
    var all = features.all(actor, kind);
    return Shown.page(
        "portal/pages/web/features",
        new FeaturesPage(
            titleKey, all, pictures.shown(all.stream().map(Feature::picture)), clock.today()));
  }
}
