package org.opendost.demonstration.caobang;

import java.time.LocalDate;
import org.opendost.platform.access.Actor;
import org.opendost.portal.audience.Audience;
import org.opendost.portal.audience.CarriedOver;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
record NewsPart(ArticleRecords articles, FeatureRecords features, Audience audience)
    implements DemonstrationPart {

  @Override
  public String name() {
    return "news";
  }

  @Override
  public void enter() {
    articles.enter(Cast.EDITOR);
    features.enter(Cast.EDITOR);
    // What the counter of the founding page showed.
    audience.carryOver(
        Actor.system("Chuyển từ trang cũ"),
        new CarriedOver(
            LocalDate.of(2020, 5, 12),
            1_275,
            159_404,
            9_441_299,
            "Bộ đếm của trang thông tin điện tử trước đây, sáng 12/05/2020"));
  }
}
