package org.opendost.regulatory.radiation;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.Move;
import org.opendost.procedure.casework.Procedures;

/// The fee in writing: under NĐ 142/2020 (Art. 29.4.a, 30–33, 35, 36) as soon as the papers are
/// found full and valid; before it, where a licence is issued only once the fee is paid (TT
/// 08/2010, Art. 7.1), from the receipt on.
@Facade
public class FeeNotices {

  private static final String OLD = "TT 08/2010/TT-BKHCN, Điều 7.1, Điều 24.1";

  private final DossierMoves moves;
  private final TariffRows tariffs;
  private final EquipmentRows devices;
  private final Ownership ownership;
  private final Cases cases;
  private final Procedures procedures;

  FeeNotices(
      DossierMoves moves,
      TariffRows tariffs,
      EquipmentRows devices,
      Ownership ownership,
      Cases cases,
      Procedures procedures) {
    this.moves = moves;
    this.tariffs = tariffs;
    this.devices = devices;
    this.ownership = ownership;
    this.cases = cases;
    this.procedures = procedures;
  }

  /// What was told of the fee of a dossier.
  @Requires("radiation.own")
  public FeeNotice of(Actor actor, UUID id) {
    var dossier = moves.get(id);
    var facility = ownership.require(actor, dossier.facility());
    if (!dossier.feeIsTold()) {
      throw new NotFound("fee notice", id);
    }
    var told =
        cases.history(id).stream()
            .filter(move -> move.move().equals("NOTIFY_FEE") || move.move().equals("RECEIVE"))
            .findFirst()
            .orElseThrow(() -> new NotFound("fee notice", id));
    return new FeeNotice(
        dossier,
        facility,
        article(dossier),
        bill(dossier),
        OfficeClock.date(told.at()),
        told.actorName());
  }

  private String article(Dossier dossier) {
    return procedures
        .find(dossier.kind().procedure())
        .orElseThrow()
        .version(dossier.regime().version())
        .findMove("NOTIFY_FEE")
        .map(Move::article)
        .orElse(OLD);
  }

  private FeeBill bill(Dossier dossier) {
    var classes =
        devices.of(dossier.facility()).stream()
            .filter(device -> dossier.equipment().contains(device.id()))
            .map(Equipment::deviceClass)
            .toList();
    var day = OfficeClock.date(dossier.submittedAt());
    var bill = FeeBill.of(dossier.kind(), classes, tariffs.on(day));
    return bill.fee().equals(dossier.fee())
        ? bill
        : new FeeBill(List.of(), List.of(), dossier.fee().confirmed());
  }
}
