package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    if (filing.kind() == Kind.LICENCE_NEW) {
      unlicensed(filing, today, faults);
    }
    if (filing.kind() == Kind.LICENCE_NEW || filing.kind() == Kind.LICENCE_SUPPLEMENT) {
      dossiers
          .openFor(filing.equipment())
          .ifPresent(code -> faults.add("equipment", "radiation.fault.open-for-device", code));
    }
    if (filing.kind() == Kind.RSO_CERTIFICATE) {
      faults.required("worker", filing.worker());
      if (filing.worker() != null
          && workers.of(filing.facility()).stream()
              .noneMatch(worker -> Objects.equals(worker.id(), filing.worker()))) {
        faults.add("worker", "radiation.fault.other-facility");
      }
    }
    if (filing.alongside() != null) {
      alongside(filing, filing.alongside(), faults);
    }
    if (!filing.merged().isEmpty() && filing.kind() != Kind.LICENCE_AMENDMENT) {
      faults.add("merged", "radiation.fault.no-merging");
    }
    if (filing.kind().buildsOnALicence()) {
      licence(filing, today, faults);
    }
    faults.orThrow();
    var classes = chosen.stream().map(Equipment::deviceClass).toList();
    return FeeBill.of(filing.kind(), classes, tariffs.on(today)).fee();
  }

  /// A device has one licence: what stands on one that can still be renewed is renewed. Later it
  /// needs a new one while the old runs out (TT 08/2010, Art. 26.1; NĐ 142/2020, Art. 30.1).
  private void unlicensed(Filing filing, LocalDate today, Faults faults) {
    for (var licence : licences.of(filing.facility())) {
      if (licence.on(today) == Licence.Standing.IN_FORCE
          && RenewalWindow.of(licence.expiresOn(), Regime.on(today)).isOpenOn(today)
          && licence.equipment().stream().anyMatch(filing.equipment()::contains)) {
        faults.add("equipment", "radiation.fault.on-licence-already", licence.number());
      }
    }
  }

  private void licence(Filing filing, LocalDate today, Faults faults) {
    faults.required("previousLicence", filing.previousLicence());
    if (filing.previousLicence() == null) {
      return;
    }
    var former = standing(filing.previousLicence(), "previousLicence", filing, today, faults);
    if (former == null) {
      return;
    }
    var covered = new HashSet<>(former.equipment());
    for (var further : merged(filing, today, faults)) {
      covered.addAll(further.equipment());
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
    } else if (!covered.containsAll(filing.equipment())) {
      // TT 08/2010, Art. 27.1: an amendment may drop devices; a device more is another dossier.
      faults.add("equipment", "radiation.fault.not-on-licence", former.number());
    }
    if (filing.kind() == Kind.LICENCE_REISSUE) {
      loss(filing, today, faults);
    }
  }

  /// A licence of the facility in force, about which no other dossier is on its way.
  private @Nullable Licence standing(
      UUID id, String field, Filing filing, LocalDate today, Faults faults) {
    var licence = licences.licence(id).orElse(null);
    if (licence == null || !licence.facility().equals(filing.facility())) {
      faults.add(field, "radiation.fault.other-facility");
      return null;
    }
    if (licence.on(today) != Licence.Standing.IN_FORCE) {
      faults.add(field, "radiation.fault.not-in-force", licence.number());
      return null;
    }
    dossiers
        .openAbout(id)
        .ifPresent(
            code -> faults.add(field, "radiation.fault.open-dossier", licence.number(), code));
    return licence;
  }

  /// NĐ 142/2020, Art. 31.1.e: several licences in force, given by one authority, become one. They
  /// must be of one term (TT 02/2022, Art. 4.1), which licences for X-ray equipment all are: three
  /// years (Art. 37.1.đ). TT 08/2010, Art. 27.1 knows no such case.
  private List<Licence> merged(Filing filing, LocalDate today, Faults faults) {
    if (!filing.merged().isEmpty() && Regime.on(today) == Regime.TT_08_2010) {
      faults.add("merged", "radiation.fault.no-merging");
      return List.of();
    }
    if (filing.merged().contains(filing.previousLicence())) {
      faults.add("merged", "radiation.fault.merges-itself");
    }
    return filing.merged().stream()
        .map(id -> standing(id, "merged", filing, today, faults))
        .filter(Objects::nonNull)
        .toList();
  }

  /// TT 08/2010, Art. 11.8; NĐ 142/2020, Art. 20.4: where the safety officer has no certificate,
  /// its dossier is filed with that for the licence.
  private void alongside(Filing filing, UUID with, Faults faults) {
    var licence = dossiers.dossier(with).orElse(null);
    if (filing.kind() != Kind.RSO_CERTIFICATE
        || licence == null
        || licence.kind() != Kind.LICENCE_NEW
        || !licence.facility().equals(filing.facility())
        || !licence.isOnItsWay()) {
      faults.add("alongside", "radiation.fault.not-alongside");
      return;
    }
    dossiers
        .alongside(licence.id())
        .ifPresent(
            first ->
                faults.add(
                    "alongside",
                    "radiation.fault.alongside-already",
                    licence.code(),
                    first.code()));
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
}
