package org.opendost.regulatory.radiation;

import static org.opendost.regulatory.radiation.Dossier.State.APPROVED;
import static org.opendost.regulatory.radiation.Dossier.State.ISSUED;
import static org.opendost.regulatory.radiation.Dossier.State.RECEIVED;
import static org.opendost.regulatory.radiation.Dossier.State.REFUSED;
import static org.opendost.regulatory.radiation.Dossier.State.RETURNED;
import static org.opendost.regulatory.radiation.Dossier.State.SUBMITTED;
import static org.opendost.regulatory.radiation.Dossier.State.SUPPLEMENT_REQUESTED;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.numbering.Numbers;

/// Dossiers of radiation procedures, from filing to the return of the result. Whoever acts on a
/// dossier that has meanwhile moved is told where it stands, since when and through whom.
@Facade
public class Dossiers {

  /// The department's code under `000.00.00.H14`, the province; TT 01/2018/TT-VPCP, Art. 19.
  private static final String AGENCY = "000.00.13.H14";

  private static final DateTimeFormatter CODE_DAY = DateTimeFormatter.ofPattern("yyMMdd");

  private final DossierRows rows;
  private final FilingRules rules;
  private final FacilityRows facilities;
  private final LicenceRows licenceRows;
  private final Licences licences;
  private final Numbers numbers;
  private final Audit audit;
  private final OfficeClock clock;

  Dossiers(
      DossierRows rows,
      FilingRules rules,
      FacilityRows facilities,
      LicenceRows licenceRows,
      Licences licences,
      Numbers numbers,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.rules = rules;
    this.facilities = facilities;
    this.licenceRows = licenceRows;
    this.licences = licences;
    this.numbers = numbers;
    this.audit = audit;
    this.clock = clock;
  }

  /// Files a dossier: an applicant for its own facility, the desk for anyone at the counter.
  @Requires("radiation.file")
  public Dossier submit(Actor actor, Filing filing) {
    facilityFor(actor, filing.facility());
    var filed = rows.dossier(filing.id());
    if (filed.isPresent()) {
      return filed.get();
    }
    var fee = rules.check(filing, clock.today());
    if (rows.insert(filing, fee, clock.instant())) {
      noted(actor, filing.id(), "dossier.submitted", SUBMITTED, "");
    }
    return get(filing.id());
  }

  /// Takes a dossier in: it gets its official code.
  @Requires("radiation.receive")
  public Dossier receive(Actor actor, UUID id) {
    move(id, SUBMITTED, RECEIVED);
    var today = clock.today();
    var number = numbers.next("radiation.dossier", today.toString());
    rows.setCode(id, "%s-%s-%04d".formatted(AGENCY, CODE_DAY.format(today), number));
    return noted(actor, id, "dossier.received", RECEIVED, "");
  }

  /// Asks the applicant for what is missing.
  @Requires("radiation.appraise")
  public Dossier requestSupplement(Actor actor, UUID id, String words) {
    new Faults().required("words", words).atMost("words", words, 2000).orThrow();
    move(id, RECEIVED, SUPPLEMENT_REQUESTED);
    return noted(actor, id, "dossier.supplement-requested", SUPPLEMENT_REQUESTED, words.strip());
  }

  /// Brings what was asked for.
  @Requires("radiation.file")
  public Dossier supplement(Actor actor, UUID id, String words) {
    new Faults().required("words", words).atMost("words", words, 2000).orThrow();
    facilityFor(actor, get(id).facility());
    move(id, SUPPLEMENT_REQUESTED, RECEIVED);
    return noted(actor, id, "dossier.supplemented", RECEIVED, words.strip());
  }

  /// Approves a dossier; what it asks for may be issued.
  @Requires("radiation.approve")
  public Dossier approve(Actor actor, UUID id) {
    move(id, RECEIVED, APPROVED);
    return noted(actor, id, "dossier.approved", APPROVED, "");
  }

  /// Issues what was approved, with its number: a licence (the former one is replaced), the
  /// confirmation of a declaration, a certificate or the approval of a plan.
  @Requires("radiation.issue")
  public Dossier issue(Actor actor, UUID id, Signing signing) {
    var dossier = get(id);
    if (dossier.state() != APPROVED) {
      throw elsewhere(id);
    }
    var today = clock.today();
    var issued =
        dossier.procedure().endsInLicence()
            ? licence(actor, dossier, signing, today)
            : paper(dossier.procedure(), id, today);
    if (!issued) {
      throw elsewhere(id);
    }
    return noted(actor, id, "dossier.issued", ISSUED, "");
  }

  /// Hands the result over.
  @Requires("radiation.receive")
  public Dossier handOver(Actor actor, UUID id) {
    move(id, ISSUED, RETURNED);
    return noted(actor, id, "dossier.returned", RETURNED, "");
  }

  /// Refuses in writing, with the reason (TT 08/2010, Art. 24.5).
  @Requires("radiation.approve")
  public Dossier refuse(Actor actor, UUID id, String reason) {
    new Faults().required("reason", reason).atMost("reason", reason, 2000).orThrow();
    if (!rows.refuse(id, clock.today(), reason.strip())) {
      throw elsewhere(id);
    }
    return noted(actor, id, "dossier.refused", REFUSED, reason.strip());
  }

  /// One dossier.
  @Requires("radiation.read")
  public Dossier find(Actor actor, UUID id) {
    return get(id);
  }

  /// The newest dossiers first.
  @Requires("radiation.read")
  public List<Dossier> newest(Actor actor, int most) {
    return rows.newest(most);
  }

  /// The steps of a dossier, oldest first.
  @Requires("radiation.read")
  public List<Dossier.Move> moves(Actor actor, UUID id) {
    return rows.moves(id);
  }

  /// The dossiers of a facility, newest first: for officers, and for the facility itself.
  @Requires("radiation.file")
  public List<Dossier> of(Actor actor, UUID facility) {
    facilityFor(actor, facility);
    return rows.of(facility);
  }

  private boolean licence(Actor actor, Dossier dossier, Signing signing, LocalDate today) {
    var former = dossier.previousLicence();
    var term = LicenceTerm.ofNew(today);
    if (former != null) {
      var expiry = licenceRows.licence(former).orElseThrow().expiresOn();
      term =
          dossier.procedure() == Procedure.LICENCE_RENEWAL
              ? LicenceTerm.ofRenewal(today, expiry)
              : LicenceTerm.kept(today, expiry);
    }
    var licence =
        licences.issue(
            actor,
            new LicencePaper(
                signing.id(),
                dossier.facility(),
                Licence.X_RAY_WORK,
                facilities.facility(dossier.facility()).orElseThrow().address(),
                term,
                signing.signer(),
                signing.signerPost(),
                dossier.equipment()));
    if (former != null) {
      licences.replace(actor, former, licence.id());
    }
    return rows.issue(dossier.id(), today, licence.number(), licence.expiresOn(), licence.id());
  }

  private boolean paper(Procedure procedure, UUID id, LocalDate today) {
    var number = numbers.next("radiation." + procedure.code(), Year.from(today).toString());
    var symbol =
        switch (procedure) {
          case DECLARATION -> "XN-SKHCN";
          case RSO_CERTIFICATE -> "CC-SKHCN";
          case INCIDENT_PLAN -> "QĐ-SKHCN";
          case LICENCE_NEW, LICENCE_RENEWAL, LICENCE_AMENDMENT, LICENCE_REISSUE ->
              throw new IllegalArgumentException(procedure + " ends in a licence");
        };
    var term = procedure == Procedure.RSO_CERTIFICATE ? Regime.on(today).certificateTerm() : null;
    return rows.issue(
        id,
        today,
        "%02d/%s".formatted(number, symbol),
        term == null ? null : today.plus(term),
        null);
  }

  private void move(UUID id, Dossier.State from, Dossier.State to) {
    if (!rows.move(id, from, to, clock.instant())) {
      throw elsewhere(id);
    }
  }

  private Dossier noted(Actor actor, UUID id, String deed, Dossier.State state, String words) {
    rows.note(actor, id, state, words, clock.instant());
    var after = get(id);
    var label = after.code() == null ? after.procedure().code() : after.code();
    audit.record(actor, deed, "radiation-dossier", id, label, null, after);
    return after;
  }

  private InvalidInput elsewhere(UUID id) {
    var state = get(id).state();
    var last = rows.moves(id).getLast();
    return new InvalidInput(
        "", "radiation.fault.dossier-" + state.key(), last.actorName(), last.at());
  }

  private void facilityFor(Actor actor, UUID facility) {
    var organisation =
        facilities.facility(facility).orElseThrow(() -> new NotFound("facility", facility));
    var mayAct =
        organisation.organisation() == null
            ? !actor.is(Role.APPLICANT)
            : actor.actsFor(organisation.organisation());
    if (!mayAct) {
      throw new NotFound("facility", facility);
    }
  }

  private Dossier get(UUID id) {
    return rows.dossier(id).orElseThrow(() -> new NotFound("dossier", id));
  }
}
