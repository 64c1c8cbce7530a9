package org.opendost.portal.pages.web;

import org.opendost.platform.access.Actor;
import org.opendost.portal.audience.Audience;
import org.opendost.portal.pages.Feature;
import org.opendost.portal.pages.Features;
import org.opendost.portal.pictures.PictureLine;
import org.springframework.stereotype.Component;

/// Gathers what stands beside the news.
@Component
class Sides {

  private static final int OF_EACH = 3;

  private final Features features;
  private final PictureLine pictures;
  private final Audience audience;

  Sides(Features features, PictureLine pictures, Audience audience) {
    this.features = features;
    this.pictures = pictures;
    this.audience = audience;
  }

  Side of(Actor actor) {
    var few = features.firstOfEach(actor, OF_EACH);
    return new Side(
        few, pictures.shown(few.stream().map(Feature::picture)), audience.statistics(actor));
  }
}
