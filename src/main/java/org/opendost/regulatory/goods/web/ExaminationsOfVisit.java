package org.opendost.regulatory.goods.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.regulatory.goods.Examinations;
import org.opendost.regulatory.goods.Examined;
import org.opendost.regulatory.inspection.VisitEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What was examined, kind by kind, on the page of the visit.
@Configuration(proxyBeanMethods = false)
class ExaminationsOfVisit {

  @Bean
  VisitEvidence instrumentsOfVisit(Examinations examinations) {
    return new OfKind(examinations, Examined.Kind.INSTRUMENT);
  }

  @Bean
  VisitEvidence packedGoodsOfVisit(Examinations examinations) {
    return new OfKind(examinations, Examined.Kind.PACKED);
  }

  @Bean
  VisitEvidence goldOfVisit(Examinations examinations) {
    return new OfKind(examinations, Examined.Kind.GOLD);
  }

  @Bean
  VisitEvidence shopFilesOfVisit(Examinations examinations) {
    return new OfKind(examinations, Examined.Kind.SHOP_FILE);
  }

  private record OfKind(Examinations examinations, Examined.Kind kind) implements VisitEvidence {

    @Override
    public String titleKey() {
      return "goods.examined." + kind;
    }

    @Override
    public String newAddress(UUID visit) {
      return "/office/visits/" + visit + "/examinations/" + kind;
    }

    @Override
    public String permission() {
      return "goods.record";
    }

    @Override
    public List<Line> of(Actor actor, UUID visit) {
      return examinations.of(actor, visit, kind).stream()
          .map(
              each ->
                  new Line(
                      ExaminationController.ALL + "/" + each.id(),
                      each.name(),
                      "",
                      "goods.state." + each.verdict(),
                      LotTones.of(each.verdict())))
          .toList();
    }
  }
}
