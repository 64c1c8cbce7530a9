package org.opendost.science.results.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.page.Form;
import org.opendost.procedure.casework.web.CaseView;
import org.opendost.science.results.Dossier;
import org.opendost.science.results.PaperKind;
import org.opendost.science.results.ResultDossiers.Opened;

/// A dossier with its case.
///
/// @param supplies whether the reader may bring what was missing, now
/// @param supply the form for that
/// @param moveId the id that the supplement's move will have
/// @param certificate the id that the certificate will have
public record DossierPage(
    CaseView view,
    Opened opened,
    boolean own,
    boolean supplies,
    boolean takesPapers,
    Form supply,
    UUID moveId,
    UUID certificate) {

  /// Where the page is and its moves are sent to.
  public String base() {
    return (own ? "/my/results/" : "/office/results/dossiers/") + opened.dossier().id();
  }

  /// The case with the one action that comes next; a host's withdrawal or a refusal never is.
  public CaseView head() {
    return view.offering(move -> move.code().equals("ACCEPT") || move.code().equals("ISSUE"));
  }

  /// The dossier itself.
  public Dossier dossier() {
    return opened.dossier();
  }

  /// The main participants, one each.
  public List<String> participants() {
    return dossier().participants().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /// The papers that can be brought here.
  public List<PaperKind> kinds() {
    return PaperKinds.of(!own);
  }

  /// The form of papers taken in, which comes back when it was refused.
  public Form taking() {
    return view.sent().move().equals(DossierController.PAPERS) ? view.sent().form() : Form.empty();
  }

  /// The form of the signature, which comes back when it was refused.
  public Form signing() {
    return view.sent().move().equals("ISSUE") ? view.sent().form() : Form.empty();
  }
}
