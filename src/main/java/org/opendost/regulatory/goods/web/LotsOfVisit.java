package org.opendost.regulatory.goods.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.inspection.VisitEvidence;
import org.springframework.stereotype.Component;

/// The lots on the page of their visit.
@Component
record LotsOfVisit(Lots lots) implements VisitEvidence {

  @Override
  public String titleKey() {
    return "goods.lots";
  }

  @Override
  public String newAddress(UUID visit) {
    return "/office/visits/" + visit + "/lots/new";
  }

  @Override
  public String permission() {
    return "goods.record";
  }

  @Override
  public List<Line> of(Actor actor, UUID visit) {
    return lots.of(actor, visit).stream()
        .map(
            lot ->
                new Line(
                    "/office/lots/" + lot.id(),
                    lot.facts().product(),
                    lot.facts().brand(),
                    "goods.state." + lot.verdict(),
                    LotTones.of(lot.verdict())))
        .toList();
  }
}
