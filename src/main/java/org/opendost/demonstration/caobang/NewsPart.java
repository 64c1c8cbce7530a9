package org.opendost.demonstration.caobang;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
record NewsPart(ArticleRecords articles, FeatureRecords features) implements DemonstrationPart {

  @Override
  public String name() {
    return "news";
  }

  @Override
  public void enter() {
    articles.enter(Cast.EDITOR);
    features.enter(Cast.EDITOR);
  }
}
