package org.opendost.regulatory.conformity;

import java.util.UUID;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.casework.CaseMoved;
import org.opendost.procedure.casework.CaseRecounted;
import org.opendost.procedure.casework.Cases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Repeats beside the declaration where its case stands, whoever moved or recounted it, in the
/// transaction that does it.
@Component
class DeclarationNews {

  private final DeclarationRows rows;
  private final Cases cases;
  private final OfficeClock clock;

  DeclarationNews(DeclarationRows rows, Cases cases, OfficeClock clock) {
    this.rows = rows;
    this.cases = cases;
    this.clock = clock;
  }

  @EventListener
  void on(CaseMoved moved) {
    stand(moved.procedure(), moved.caseId());
  }

  /// Its days were counted by another calendar or limit.
  @EventListener
  void on(CaseRecounted recounted) {
    stand(recounted.procedure(), recounted.caseId());
  }

  private void stand(String procedure, UUID id) {
    if (DeclarationKind.of(procedure).isPresent()) {
      rows.stand(cases.get(id), clock.today());
    }
  }
}
