package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Drafts;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Fee;
import org.opendost.regulatory.radiation.HandedPaper;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.Regime;
import org.opendost.regulatory.radiation.RenewalWindow;
import org.opendost.regulatory.radiation.RequiredPaper;
import org.opendost.regulatory.radiation.Worker;

/// The form on which a dossier is drawn up, prefilled from the registers, and its last look before
/// it is filed.
///
/// @param id of the draft and of the dossier it becomes
/// @param base where the form is sent
/// @param counter whether the desk fills it in for somebody who stands there
/// @param version the law of today for this kind
/// @param facilities among which to choose
/// @param facility the chosen one; null while none is
/// @param licensing the dossiers for a new licence with which a certificate may be asked for
/// @param windows until when each licence may be renewed, by the licence's id
/// @param files the files kept with the draft, by id
/// @param fee what it would cost; null while it cannot be said
public record FilingPage(
    UUID id,
    String base,
    boolean counter,
    Kind kind,
    Regime regime,
    ProcedureVersion version,
    Form form,
    List<Facility> facilities,
    @Nullable Facility facility,
    List<Equipment> devices,
    List<Worker> workers,
    List<Licence> licences,
    List<Dossier> licensing,
    Map<UUID, RenewalWindow> windows,
    List<RequiredPaper> papers,
    List<HandedPaper> handed,
    Map<UUID, StoredFile> files,
    @Nullable Fee fee) {

  public FilingPage {
    facilities = List.copyOf(facilities);
    devices = List.copyOf(devices);
    workers = List.copyOf(workers);
    licences = List.copyOf(licences);
    licensing = List.copyOf(licensing);
    windows = Map.copyOf(windows);
    papers = List.copyOf(papers);
    handed = List.copyOf(handed);
    files = Map.copyOf(files);
  }

  /// The files kept for a paper.
  public List<HandedPaper> handed(RequiredPaper paper) {
    return handed.stream().filter(each -> each.item().equals(paper.code())).toList();
  }

  /// The papers that must be there and are not.
  public List<RequiredPaper> missing() {
    return papers.stream().filter(paper -> paper.always() && handed(paper).isEmpty()).toList();
  }

  /// The chosen devices.
  public List<Equipment> chosen() {
    return devices.stream().filter(device -> form.ticked("device-" + device.id())).toList();
  }

  /// What a paper's field takes.
  public FileRule rule(RequiredPaper paper) {
    return Drafts.rule("paper-" + paper.code());
  }

  /// Licences to choose from.
  public List<Choice> licenceChoices() {
    return licences.stream()
        .map(licence -> new Choice(licence.id().toString(), licence.number()))
        .toList();
  }

  /// Licence dossiers to choose from.
  public List<Choice> licensingChoices() {
    return licensing.stream()
        .map(dossier -> new Choice(dossier.id().toString(), dossier.code()))
        .toList();
  }

  /// Whether several licences may become one (NĐ 142/2020, Art. 31.1.e).
  public boolean mayMerge() {
    return kind == Kind.LICENCE_AMENDMENT && regime != Regime.TT_08_2010 && licences.size() > 1;
  }

  /// Workers to choose from.
  public List<Choice> workerChoices() {
    return workers.stream()
        .map(worker -> new Choice(worker.id().toString(), worker.name() + ", " + worker.position()))
        .toList();
  }

  /// Facilities to choose from.
  public List<Choice> facilityChoices() {
    return facilities.stream().map(each -> new Choice(each.id().toString(), each.name())).toList();
  }

  /// The name of a chosen choice.
  public String chosenWorker() {
    return workers.stream()
        .filter(worker -> worker.id().toString().equals(form.value("worker")))
        .map(Worker::name)
        .findFirst()
        .orElse("");
  }

  /// The numbers of the chosen licence and of those it is merged with.
  public String chosenLicence() {
    return licences.stream()
        .filter(
            licence ->
                licence.id().toString().equals(form.value("previousLicence"))
                    || form.ticked("merge-" + licence.id()))
        .map(Licence::number)
        .collect(Collectors.joining(", "));
  }

  /// The code of the licence dossier it is filed with; empty when it is filed alone.
  public String chosenAlongside() {
    return licensing.stream()
        .filter(dossier -> dossier.id().toString().equals(form.value("alongside")))
        .map(Dossier::code)
        .findFirst()
        .orElse("");
  }
}
