package org.opendost.regulatory.award.web;

import java.util.Optional;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.PublicCode;
import org.opendost.regulatory.award.AwardSeasons;
import org.springframework.stereotype.Component;

/// Prizes are found by the number of the decision that gave them.
@Component
record PrizeDecisions(AwardSeasons seasons) implements PublicCode {

  @Override
  public Optional<String> page(Actor actor, String code) {
    return seasons.decided(actor, code).map(year -> AwardPages.PUBLIC + "/" + year);
  }
}
