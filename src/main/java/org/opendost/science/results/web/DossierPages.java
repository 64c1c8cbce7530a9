package org.opendost.science.results.web;

import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.Move;
import org.opendost.procedure.casework.web.CaseView;
import org.opendost.science.results.ResultDossiers;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Makes the page of a dossier, for its host and for officers.
@Component
class DossierPages {

  private static final Set<String> HANDLED = Set.of("ACCEPT", "ASK");

  private final ResultDossiers dossiers;
  private final Access access;

  DossierPages(ResultDossiers dossiers, Access access) {
    this.dossiers = dossiers;
    this.access = access;
  }

  ModelAndView ofHost(Actor actor, UUID id, CaseView view) {
    var shown = view.forApplicant().offering(move -> move.code().equals("WITHDRAW"));
    return Shown.page(
        "science/results/web/dossier", page(actor, dossiers.mine(actor, id), shown, true));
  }

  ModelAndView ofOffice(Actor actor, UUID id, CaseView view) {
    var shown = view.offering(move -> isOffered(actor, move)).askingMoreFor("ISSUE");
    return Shown.page(
        "science/results/web/dossier", page(actor, dossiers.find(actor, id), shown, false));
  }

  private DossierPage page(Actor actor, ResultDossiers.Opened opened, CaseView view, boolean own) {
    var dossier = opened.dossier();
    var supply =
        view.sent().move().equals("SUPPLY")
            ? view.sent().form()
            : Form.empty()
                .with("participants", dossier.participants())
                .with("objective", dossier.objective())
                .with("summary", dossier.summary());
    return new DossierPage(
        view,
        opened,
        own,
        view.file().step().equals("SUPPLEMENT") && access.allows(actor, "results.file"),
        !own
            && !view.file().isEnded()
            && !opened.missing().isEmpty()
            && access.allows(actor, "results.handle"),
        supply,
        Uuid7.next(),
        Uuid7.next());
  }

  /// A supplement has a form of its own, for it brings files.
  private boolean isOffered(Actor actor, Move move) {
    if (HANDLED.contains(move.code())) {
      return access.allows(actor, "results.handle");
    }
    return switch (move.code()) {
      case "REFUSE" -> access.allows(actor, "results.refuse");
      case "ISSUE" -> access.allows(actor, "results.issue");
      case "WITHDRAW" -> access.allows(actor, "results.file");
      default -> false;
    };
  }
}
