package org.opendost.science.results;

import org.opendost.procedure.casework.CaseMoved;
import org.opendost.procedure.casework.Cases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of what the case library itself does with a dossier: it was given to an officer, or its
/// day was moved with an apology. Heard in the transaction that does it.
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
      switch (moved.move()) {
        case "ASSIGNED" -> assigned(moved);
        case "REAPPOINTED" -> {
          rows.stand(cases.get(moved.caseId()));
          rows.find(moved.caseId()).ifPresent(notices::reappointed);
        }
        default -> {}
      }
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
