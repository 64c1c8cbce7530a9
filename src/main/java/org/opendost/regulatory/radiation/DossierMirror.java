package org.opendost.regulatory.radiation;

import java.util.UUID;
import org.opendost.procedure.casework.CaseMoved;
import org.opendost.procedure.casework.CaseRecounted;
import org.opendost.procedure.casework.Cases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Repeats in the dossier's row where its case stands, whoever moved it, in the transaction of the
/// move: so lists need no other module's tables and row history has it for reports.
@Component
class DossierMirror {

  private final Cases cases;
  private final DossierRows rows;

  DossierMirror(Cases cases, DossierRows rows) {
    this.cases = cases;
    this.rows = rows;
  }

  @EventListener
  void on(CaseMoved moved) {
    mirror(moved.caseId(), moved.procedure());
  }

  @EventListener
  void on(CaseRecounted recounted) {
    mirror(recounted.caseId(), recounted.procedure());
  }

  private void mirror(UUID caseId, String procedure) {
    if (Kind.ofProcedure(procedure).isPresent()) {
      rows.mirror(cases.get(caseId));
    }
  }
}
