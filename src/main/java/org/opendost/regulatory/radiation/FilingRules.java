package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.springframework.stereotype.Component;

/// What a dossier must hold to be filed, and what it costs.
@Component
class FilingRules {

  private static final int LOSS_DAYS = 30;

  private final EquipmentRows devices;
  private final WorkerRows workers;
  private final LicenceRows licences;
  private final DossierRows dossiers;
  private final TariffRows tariffs;

  FilingRules(
      EquipmentRows devices,
      WorkerRows workers,
      LicenceRows licences,
      DossierRows dossiers,
      TariffRows tariffs) {
    this.devices = devices;
    this.workers = workers;
    this.licences = licences;
    this.dossiers = dossiers;
    this.tariffs = tariffs;
  }

  /// Refuses a filing that cannot be taken; gives the fee of one that can.
  Fee check(Filing filing, LocalDate today) {
    var faults = new Faults().atMost("note", filing.note(), 2000);
    // NĐ 142/2020, Art. 32; before it, TT 08/2010, Art. 27.1: a device more is a new licence.
    if (filing.kind() == Kind.LICENCE_SUPPLEMENT && Regime.on(today) == Regime.TT_08_2010) {
      throw new InvalidInput("", "radiation.fault.no-such-procedure");
    }
    papers(filing.kind(), filing.papers(), faults);
    var known = devices.of(filing.facility());
    var chosen = known.stream().filter(device -> filing.equipment().contains(device.id())).toList();
    if (chosen.size() != filing.equipment().stream().distinct().count()) {
      faults.add("equipment", "radiation.fault.other-facility");
    }
    if (filing.kind().needsEquipment() && filing.equipment().isEmpty()) {
      faults.add("equipment", "input.required");
    }
    if (filing.kind() == Kind.RSO_CERTIFICATE) {
      faults.required("worker", filing.worker());
      if (filing.worker() != null
          && workers.of(filing.facility()).stream()
              .noneMatch(worker -> Objects.equals(worker.id(), filing.worker()))) {
        faults.add("worker", "radiation.fault.other-facility");
      }
    }
    if (filing.kind().buildsOnALicence()) {
      licence(filing, today, faults);
    }
    faults.orThrow();
    return fee(filing.kind(), chosen.stream().map(Equipment::deviceClass).toList(), today);
  }

  private void licence(Filing filing, LocalDate today, Faults faults) {
    faults.required("previousLicence", filing.previousLicence());
    if (filing.previousLicence() == null) {
      return;
    }
    var former = licences.licence(filing.previousLicence()).orElse(null);
    if (former == null || !former.facility().equals(filing.facility())) {
      faults.add("previousLicence", "radiation.fault.other-facility");
      return;
    }
    if (former.on(today) != Licence.Standing.IN_FORCE) {
      faults.add("previousLicence", "radiation.fault.not-in-force", former.number());
      return;
    }
    // TT 08/2010, Art. 26.1; NĐ 142/2020, Art. 30.1: too late is a new licence with its full fee.
    var window = RenewalWindow.of(former.expiresOn(), Regime.on(today));
    if (filing.kind() == Kind.LICENCE_RENEWAL && !window.isOpenOn(today)) {
      faults.add(
          "previousLicence", "radiation.fault.renewal-late", window.days(), window.lastDay());
    }
    if (filing.kind() == Kind.LICENCE_SUPPLEMENT) {
      if (filing.equipment().stream().anyMatch(former.equipment()::contains)) {
        faults.add("equipment", "radiation.fault.on-licence-already", former.number());
      }
    } else if (!former.equipment().containsAll(filing.equipment())) {
      // TT 08/2010, Art. 27.1: an amendment may drop devices; a device more is another dossier.
      faults.add("equipment", "radiation.fault.not-on-licence", former.number());
    }
    if (filing.kind() == Kind.LICENCE_REISSUE) {
      loss(filing, today, faults);
    }
    dossiers
        .openAbout(former.id())
        .ifPresent(
            code ->
                faults.add(
                    "previousLicence", "radiation.fault.open-dossier", former.number(), code));
  }

  /// TT 08/2010, Art. 28.1: a lost licence is issued again thirty days after the notice in the
  /// media; NĐ 142/2020, Art. 33 asks for no notice.
  private static void loss(Filing filing, LocalDate today, Faults faults) {
    var loss = filing.loss();
    if (loss == null || Regime.on(today) != Regime.TT_08_2010) {
      return;
    }
    faults.required("lossNoticedOn", loss.noticedOn());
    if (loss.noticedOn() != null && today.isBefore(loss.noticedOn().plusDays(LOSS_DAYS))) {
      faults.add(
          "lossNoticedOn", "radiation.fault.loss-too-fresh", loss.noticedOn().plusDays(LOSS_DAYS));
    }
  }

  /// Notes papers that no law lists for the kind.
  Faults papers(Kind kind, List<HandedPaper> papers, Faults faults) {
    for (var paper : papers) {
      var listed =
          Arrays.stream(Regime.values())
              .flatMap(regime -> RequiredPapers.of(kind, regime).stream())
              .anyMatch(required -> required.code().equals(paper.item()));
      if (!listed) {
        faults.add("papers", "radiation.fault.unlisted-paper", paper.item());
      }
    }
    return faults;
  }

  private Fee fee(Kind kind, List<EquipmentClass> devices, LocalDate day) {
    var tariff = tariffs.on(day);
    return switch (kind) {
      case LICENCE_NEW -> Fee.ofLicence(devices, false, tariff);
      // No source names a fee for further equipment: that of a new licence for it, unconfirmed.
      case LICENCE_SUPPLEMENT -> new Fee(Fee.ofLicence(devices, false, tariff).amount(), false);
      case LICENCE_RENEWAL -> Fee.ofLicence(devices, true, tariff);
      case RSO_CERTIFICATE -> Fee.ofItem("certificate", tariff);
      case INCIDENT_PLAN -> Fee.ofItem("plan", tariff);
      case DECLARATION -> Fee.NONE;
      // No source names an appraisal fee for these; none is asked, and the mark says so.
      case LICENCE_AMENDMENT, LICENCE_REISSUE -> new Fee(0, false);
    };
  }
}
