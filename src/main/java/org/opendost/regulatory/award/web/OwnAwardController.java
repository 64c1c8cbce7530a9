package org.opendost.regulatory.award.web;

import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.award.OwnAwardEntries;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What an organisation reads of its own entries.
@Controller
class OwnAwardController {

  private final OwnAwardEntries entries;

  OwnAwardController(OwnAwardEntries entries) {
    this.entries = entries;
  }

  @GetMapping(AwardPages.OWN)
  ModelAndView mine(Actor actor) {
    return Shown.page("regulatory/award/web/own", new OwnAwardPage(entries.mine(actor)));
  }
}
