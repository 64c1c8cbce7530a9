package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.numbering.Numbers;
import org.opendost.procedure.casework.MoveOutcome;

/// What is signed: the licence, certificate, confirmation or approval, or the refusal in writing.
/// Its number, its record and the move of the case are one transaction.
@Facade
public class Signatures {

  private final DossierRows rows;
  private final DossierMoves moves;
  private final FacilityRows facilities;
  private final EquipmentRows devices;
  private final LicenceRows licenceRows;
  private final Licences licences;
  private final PrintedRows printed;
  private final Numbers numbers;
  private final Audit audit;
  private final OfficeClock clock;

  Signatures(
      DossierRows rows,
      DossierMoves moves,
      FacilityRows facilities,
      EquipmentRows devices,
      LicenceRows licenceRows,
      Licences licences,
      PrintedRows printed,
      Numbers numbers,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.moves = moves;
    this.facilities = facilities;
    this.devices = devices;
    this.licenceRows = licenceRows;
    this.licences = licences;
    this.printed = printed;
    this.numbers = numbers;
    this.audit = audit;
    this.clock = clock;
  }

  /// Signs and issues what was approved: a licence (the former one is replaced), the confirmation
  /// of a declaration, a certificate or the approval of a plan. The fee must be paid (TT 08/2010,
  /// Art. 7.1).
  @Requires("radiation.issue")
  public MoveOutcome issue(Actor actor, Deed deed, Signing signing) {
    var forestalled = moves.forestalled(deed);
    if (forestalled.isPresent()) {
      return forestalled.get();
    }
    new Faults()
        .required("signer", signing.signer())
        .required("signerPost", signing.signerPost())
        .orThrow();
    var dossier = moves.get(deed.dossier());
    moves.paid(dossier, "TT 08/2010/TT-BKHCN, Điều 7.1");
    moves.certified(dossier);
    var outcome = moves.move(actor, deed, "ISSUE");
    if (outcome instanceof MoveOutcome.Moved) {
      var today = clock.today();
      var issued =
          dossier.kind().endsInLicence()
              ? licence(actor, dossier, signing, today)
              : paper(dossier, signing, today);
      rows.issued(dossier.id(), issued, dossier.dueOn());
      // What was declared by the facility now stands in the register.
      devices.confirm(dossier.equipment());
      audit.record(
          actor, "dossier.issued", "radiation-dossier", dossier.id(), dossier.code(), null, issued);
    }
    return outcome;
  }

  /// Refuses in writing, with the reason (TT 08/2010, Art. 24.5; NĐ 61/2018/NĐ-CP, Art. 19.8).
  @Requires("radiation.issue")
  public MoveOutcome refuse(Actor actor, Deed deed) {
    var dossier = moves.get(deed.dossier());
    var outcome = moves.move(actor, deed, "REFUSE");
    if (outcome instanceof MoveOutcome.Moved) {
      rows.refused(
          dossier.id(),
          new Dossier.Result.Refused(clock.today(), deed.note().strip()),
          dossier.dueOn());
    }
    return outcome;
  }

  private Dossier.Result.Issued licence(
      Actor actor, Dossier dossier, Signing signing, LocalDate today) {
    var former = former(dossier);
    var licence =
        licences.issue(
            actor,
            new LicencePaper(
                signing.id(),
                dossier.facility(),
                Licence.X_RAY_WORK,
                facilities.find(dossier.facility()).orElseThrow().address(),
                term(dossier.kind(), former, today),
                signing.signer(),
                signing.signerPost(),
                covered(dossier, former)));
    for (var each : former) {
      licences.replace(actor, each.id(), licence.id());
    }
    return new Dossier.Result.Issued(
        licence.number(),
        today,
        null,
        licence.expiresOn(),
        licence.id(),
        signing.signer(),
        signing.signerPost());
  }

  /// The licences in whose place the new one stands, the one issued last first.
  private List<Licence> former(Dossier dossier) {
    return Stream.concat(Stream.ofNullable(dossier.previousLicence()), dossier.merged().stream())
        .map(id -> licenceRows.licence(id).orElseThrow())
        .sorted(Comparator.comparing(Licence::issuedOn).reversed())
        .toList();
  }

  /// Merged licences take the term of the one issued last (NĐ 142/2020, Art. 37.5).
  private static LicenceTerm term(Kind kind, List<Licence> former, LocalDate today) {
    if (former.isEmpty()) {
      return LicenceTerm.ofNew(today);
    }
    var last = former.getFirst();
    if (kind == Kind.LICENCE_RENEWAL) {
      return LicenceTerm.ofRenewal(today, last.expiresOn());
    }
    if (!last.expiresOn().isAfter(today)) {
      // What would be issued had no day left.
      throw new InvalidInput("", "radiation.fault.not-in-force", last.number());
    }
    return LicenceTerm.kept(today, last.expiresOn());
  }

  /// Further equipment joins what the licence covers already; otherwise the dossier names it all.
  private static List<UUID> covered(Dossier dossier, List<Licence> former) {
    return dossier.kind() == Kind.LICENCE_SUPPLEMENT
        ? Stream.concat(
                former.stream().flatMap(licence -> licence.equipment().stream()),
                dossier.equipment().stream())
            .toList()
        : dossier.equipment();
  }

  private Dossier.Result.Issued paper(Dossier dossier, Signing signing, LocalDate today) {
    var kind = dossier.kind();
    var number = numbers.next("radiation." + kind.code(), Year.from(today).toString());
    // A certificate holds as long as the law says under which it is given.
    var term = kind == Kind.RSO_CERTIFICATE ? dossier.regime().certificateTerm() : null;
    var code = CheckCode.next();
    printed.keep(code, dossier.facility(), dossier.equipment(), dossier.worker());
    return new Dossier.Result.Issued(
        "%02d/%s".formatted(number, kind.symbol()),
        today,
        code,
        term == null ? null : today.plus(term),
        null,
        signing.signer(),
        signing.signerPost());
  }
}
