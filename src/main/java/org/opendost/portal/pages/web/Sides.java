package org.opendost.portal.pages.web;

import org.opendost.platform.access.Actor;
import org.opendost.portal.audience.Audience;
import org.opendost.portal.pages.Features;
import org.springframework.stereotype.Component;

/// Gathers what stands beside the news.
@Component
class Sides {

  private static final int OF_EACH = 3;

  private final Features features;
  private final Audience audience;

  Sides(Features features, Audience audience) {
    this.features = features;
    this.audience = audience;
  }

  Side of(Actor actor) {
    return new Side(features.firstOfEach(actor, OF_EACH), audience.statistics(actor));
  }
}
