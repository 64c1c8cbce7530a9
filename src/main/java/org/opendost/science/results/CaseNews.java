package org.opendost.science.results;

import org.opendost.procedure.casework.CaseMoved;
import org.opendost.procedure.casework.CaseRecounted;
import org.opendost.procedure.casework.Cases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Repeats beside the dossier where its case stands, whoever moved or recounted it, and tells who
/// is to know what the case library itself does with it. Heard in the transaction that does it.
@Component
class CaseNews {

  private final RegistrationRows rows;
  private final Cases cases;
  private final ResultNotices notices;

  CaseNews(RegistrationRows rows, Cases cases, ResultNotices notices) {
    this.rows = rows;
    this.cases = cases;
    this.notices = notices;
  }

  @EventListener
  void on(CaseMoved moved) {
    if (moved.procedure().equals(RegistrationProcedure.CODE)) {
      rows.stand(cases.get(moved.caseId()));
      switch (moved.move()) {
        case "ASSIGNED" -> assigned(moved);
        case "REAPPOINTED" -> rows.find(moved.caseId()).ifPresent(notices::reappointed);
        default -> {}
      }
    }
  }

  /// Its days were counted by another calendar or limit.
  @EventListener
  void on(CaseRecounted recounted) {
    if (recounted.procedure().equals(RegistrationProcedure.CODE)) {
      rows.stand(cases.get(recounted.caseId()));
    }
  }

  /// Who takes a dossier over knows it without being told.
  private void assigned(CaseMoved moved) {
    var handler = moved.handler();
    var by = cases.history(moved.caseId()).getLast().actorId();
    if (handler != null && !handler.equals(by)) {
      rows.find(moved.caseId()).ifPresent(dossier -> notices.assigned(dossier, handler));
    }
  }
}
