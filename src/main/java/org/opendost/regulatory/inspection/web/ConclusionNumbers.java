package org.opendost.regulatory.inspection.web;

import java.util.Optional;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.PublicCode;
import org.opendost.regulatory.inspection.Conclusions;
import org.springframework.stereotype.Component;

/// Published conclusions are found by their number.
@Component
record ConclusionNumbers(Conclusions conclusions) implements PublicCode {

  @Override
  public Optional<String> page(Actor actor, String code) {
    return conclusions.numbered(actor, code).map(mission -> "/ket-luan/" + mission);
  }
}
