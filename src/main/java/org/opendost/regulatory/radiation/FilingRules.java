package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.opendost.platform.input.Faults;
import org.springframework.stereotype.Component;

/// What a dossier must hold to be filed, and what it costs.
@Component
class FilingRules {

  private final FacilityRows facilities;
  private final LicenceRows licences;

  FilingRules(FacilityRows facilities, LicenceRows licences) {
    this.facilities = facilities;
    this.licences = licences;
  }

  /// Refuses a filing that cannot be taken; gives the fee of one that can.
  Fee check(Filing filing, LocalDate today) {
    var faults = new Faults().atMost("note", filing.note(), 2000);
    var devices = facilities.equipment(filing.facility());
    var chosen =
        devices.stream().filter(device -> filing.equipment().contains(device.id())).toList();
    if (chosen.size() != filing.equipment().stream().distinct().count()) {
      faults.add("equipment", "radiation.fault.other-facility");
    }
    if (filing.procedure().needsEquipment() && filing.equipment().isEmpty()) {
      faults.add("equipment", "input.required");
    }
    if (filing.procedure() == Procedure.RSO_CERTIFICATE) {
      faults.required("worker", filing.worker());
      if (filing.worker() != null
          && facilities.workers(filing.facility()).stream()
              .noneMatch(worker -> Objects.equals(worker.id(), filing.worker()))) {
        faults.add("worker", "radiation.fault.other-facility");
      }
    }
    if (filing.procedure().buildsOnALicence()) {
      licence(filing, today, faults);
    }
    faults.orThrow();
    return fee(filing.procedure(), chosen.stream().map(Equipment::deviceClass).toList(), today);
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
    if (filing.procedure() == Procedure.LICENCE_RENEWAL && !window.isOpenOn(today)) {
      faults.add(
          "previousLicence", "radiation.fault.renewal-late", window.days(), window.lastDay());
    }
    // TT 08/2010, Art. 27.1: an amendment may drop devices; a device more is a new licence.
    if (!former.equipment().containsAll(filing.equipment())) {
      faults.add("equipment", "radiation.fault.not-on-licence", former.number());
    }
  }

  private Fee fee(Procedure procedure, List<EquipmentClass> devices, LocalDate day) {
    var tariff = facilities.tariff(day);
    return switch (procedure) {
      case LICENCE_NEW -> Fee.ofLicence(devices, false, tariff);
      case LICENCE_RENEWAL -> Fee.ofLicence(devices, true, tariff);
      case RSO_CERTIFICATE -> Fee.ofItem("certificate", tariff);
      case INCIDENT_PLAN -> Fee.ofItem("plan", tariff);
      case DECLARATION -> Fee.NONE;
      // No source names an appraisal fee for these; none is asked, and the mark says so.
      case LICENCE_AMENDMENT, LICENCE_REISSUE -> new Fee(0, false);
    };
  }
}
