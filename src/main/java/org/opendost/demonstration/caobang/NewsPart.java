package org.opendost.demonstration.caobang;

import java.time.Instant;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.portal.audience.Audience;
import org.opendost.portal.audience.CarriedOver;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
record NewsPart(ArticleRecords articles, FeatureRecords features, Audience audience)
    implements DemonstrationPart {

  private static final Instant MORNING = Instant.parse("2020-05-12T00:30:00Z");

  @Override
  public String name() {
    return "news";
  }

  @Override
  public void enter() {
    articles.enter(Cast.EDITOR);
    OfficeClock.at(MORNING, this::enterAroundThem);
  }

  private void enterAroundThem() {
    features.enter(Cast.EDITOR);
    // What the counter of the founding page showed.
    audience.carryOver(
        Actor.system("Chuyển từ trang cũ"),
        new CarriedOver(
            OfficeClock.date(MORNING),
            1_275,
            159_404,
            9_441_299,
            "Bộ đếm của trang thông tin điện tử trước đây, sáng 12/05/2020"));
  }
}
