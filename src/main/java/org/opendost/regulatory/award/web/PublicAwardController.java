package org.opendost.regulatory.award.web;

import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.award.AwardSeasons;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What anyone reads: the seasons with their criteria, and who won. Who entered is nobody's
/// business before.
@Controller
class PublicAwardController {

  private final AwardSeasons seasons;
  private final OfficeClock clock;

  PublicAwardController(AwardSeasons seasons, OfficeClock clock) {
    this.seasons = seasons;
    this.clock = clock;
  }

  @GetMapping(AwardPages.PUBLIC)
  ModelAndView all(Actor actor) {
    return Shown.page(
        "regulatory/award/web/publicseasons",
        new PublicSeasonsPage(seasons.all(actor), clock.today()));
  }

  @GetMapping(AwardPages.PUBLIC + "/{year}")
  ModelAndView season(Actor actor, @PathVariable int year) {
    return Shown.page("regulatory/award/web/publicseason", seasons.published(actor, year));
  }
}
