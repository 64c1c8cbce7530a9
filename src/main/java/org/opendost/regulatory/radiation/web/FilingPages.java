package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.procedure.casework.Procedures;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Draft;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Fee;
import org.opendost.regulatory.radiation.HandedPaper;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.Licences;
import org.opendost.regulatory.radiation.Regime;
import org.opendost.regulatory.radiation.RenewalWindow;
import org.opendost.regulatory.radiation.RequiredPapers;
import org.springframework.stereotype.Component;

/// Gathers what the form of a filing shows: nothing is asked that the registers know.
@Component
class FilingPages {

  private final Facilities facilities;
  private final Licences licences;
  private final Dossiers dossiers;
  private final Procedures procedures;
  private final Files files;
  private final OfficeClock clock;

  FilingPages(
      Facilities facilities,
      Licences licences,
      Dossiers dossiers,
      Procedures procedures,
      Files files,
      OfficeClock clock) {
    this.facilities = facilities;
    this.licences = licences;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.files = files;
    this.clock = clock;
  }

  /// The form filled in as far as the registers know the answers.
  Form prefilled(Actor actor, Kind kind, @Nullable UUID facility, @Nullable UUID licence) {
    var form = Form.empty();
    var own = facilities.own(actor);
    var chosen = facility == null && own.size() == 1 ? own.getFirst().id() : facility;
    if (chosen == null) {
      return form;
    }
    form = form.with("facility", chosen);
    var held = inForce(actor, chosen);
    if (kind.buildsOnALicence()) {
      var on =
          held.stream()
              .filter(each -> each.id().equals(licence))
              .findFirst()
              .orElse(held.size() == 1 ? held.getFirst() : null);
      if (on != null) {
        form = form.with("previousLicence", on.id());
        if (kind != Kind.LICENCE_SUPPLEMENT) {
          for (var device : on.equipment()) {
            form = form.with("device-" + device, "true");
          }
        }
      }
    }
    for (var device : facilities.equipment(actor, chosen)) {
      var uncovered =
          held.stream().noneMatch(each -> each.equipment().contains(device.id()))
              && isThere(device);
      var meant =
          switch (kind) {
            case DECLARATION -> device.status() == Equipment.Status.DECLARED;
            case LICENCE_NEW, LICENCE_SUPPLEMENT -> uncovered;
            default -> false;
          };
      if (meant) {
        form = form.with("device-" + device.id(), "true");
      }
    }
    return form;
  }

  /// The page of the form.
  FilingPage page(
      Actor actor, boolean counter, UUID id, Kind kind, Form form, List<HandedPaper> handed) {
    var regime = Regime.on(clock.today());
    var facility = chosen(actor, form);
    var held = facility == null ? List.<Licence>of() : inForce(actor, facility.id());
    var devices =
        facility == null
            ? List.<Equipment>of()
            : facilities.equipment(actor, facility.id()).stream()
                .filter(FilingPages::isThere)
                .toList();
    return new FilingPage(
        id,
        counter ? "/office/radiation" : "/my/radiation",
        counter,
        kind,
        regime,
        procedures.find(kind.procedure()).orElseThrow().inForce(clock.today()),
        form,
        counter ? (facility == null ? List.of() : List.of(facility)) : facilities.own(actor),
        facility,
        devices,
        facility == null ? List.of() : facilities.workers(actor, facility.id()),
        held,
        kind == Kind.RSO_CERTIFICATE && facility != null
            ? dossiers.of(actor, facility.id()).stream()
                .filter(each -> each.kind() == Kind.LICENCE_NEW && each.isOnItsWay())
                .toList()
            : List.of(),
        held.stream()
            .collect(
                Collectors.toMap(
                    Licence::id, licence -> RenewalWindow.of(licence.expiresOn(), regime))),
        RequiredPapers.of(kind, regime),
        handed,
        files(handed),
        fee(actor, id, kind, FilingForm.values(form, devices, held), handed));
  }

  private Map<UUID, StoredFile> files(List<HandedPaper> handed) {
    return files.byId(handed.stream().map(HandedPaper::file).filter(Objects::nonNull).toList());
  }

  private @Nullable Facility chosen(Actor actor, Form form) {
    var id = FilingForm.facility(form);
    return id == null ? null : facilities.find(actor, id);
  }

  /// What it would cost, where what is typed so far could be filed.
  private @Nullable Fee fee(
      Actor actor, UUID id, Kind kind, Map<String, String> typed, List<HandedPaper> handed) {
    try {
      var draft = new Draft(id, kind, typed, handed, clock.instant());
      return dossiers.quote(actor, FilingForm.filing(draft, Dossier.Channel.ONLINE));
    } catch (InvalidInput notYet) {
      return null;
    }
  }

  private List<Licence> inForce(Actor actor, UUID facility) {
    var today = clock.today();
    return licences.of(actor, facility).stream()
        .filter(licence -> licence.on(today) == Licence.Standing.IN_FORCE)
        .toList();
  }

  private static boolean isThere(Equipment device) {
    return device.status() != Equipment.Status.TRANSFERRED
        && device.status() != Equipment.Status.DISPOSED;
  }
}
