package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.procedure.casework.web.CaseView;
import org.opendost.regulatory.radiation.Checklist;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.Worker;

/// A dossier: its facts, papers and way, for officers and for the applicant.
///
/// @param base the path of this page, under which its forms post
/// @param own whether an applicant looks at its own
/// @param former the licences it builds on
/// @param companion the dossier filed with it
/// @param licence the licence that came of it
/// @param files the files handed in, by id
/// @param form what was typed on the desk's own forms: the payment
/// @param officers to whom it can be given
public record DossierPage(
    CaseView view,
    String base,
    boolean own,
    Dossier dossier,
    Facility facility,
    List<Equipment> devices,
    @Nullable Worker worker,
    List<Licence> former,
    @Nullable Dossier companion,
    @Nullable Licence licence,
    Checklist checklist,
    Map<UUID, StoredFile> files,
    Form form,
    List<Choice> officers) {

  public DossierPage {
    devices = List.copyOf(devices);
    former = List.copyOf(former);
    files = Map.copyOf(files);
    officers = List.copyOf(officers);
  }

  /// Whether the desk still checks the papers.
  public boolean isAtIntake() {
    return dossier.receivedOn() == null && !view.file().isEnded();
  }

  /// Whether the applicant is asked for papers.
  public boolean isAskedForPapers() {
    return dossier.step().equals("SUPPLEMENT") || dossier.step().equals("INTAKE_SUPPLEMENT");
  }

  /// What the office last asked the applicant for; empty when nothing.
  public String asked() {
    return view.moves().reversed().stream()
        .filter(move -> move.move().equals("ASK") || move.move().equals("ASK_AT_INTAKE"))
        .findFirst()
        .map(move -> move.note())
        .orElse("");
  }

  /// Whether a certificate's dossier may still be filed with it (TT 08/2010, Art. 11.8; NĐ
  /// 142/2020, Art. 20.4).
  public boolean awaitsCertificate() {
    return dossier.kind() == Kind.LICENCE_NEW
        && dossier.isOnItsWay()
        && checklist.missing().stream().anyMatch(paper -> paper.code().equals("rso-certificate"));
  }

  /// Where the paper that came of it is, as a PDF; null while there is none.
  public @Nullable String resultPdf() {
    var issued = dossier.issued();
    if (issued == null) {
      return null;
    }
    var code = licence == null ? issued.code() : licence.code();
    return "/v/" + code + (licence == null ? "/result.pdf" : "/licence.pdf");
  }

  /// Where anyone checks it; null while there is none.
  public @Nullable String check() {
    var issued = dossier.issued();
    return issued == null ? null : "/v/" + (licence == null ? issued.code() : licence.code());
  }
}
