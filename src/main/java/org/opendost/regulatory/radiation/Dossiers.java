package org.opendost.regulatory.radiation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.procedure.casework.Applicant;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.CaseMove;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.procedure.casework.Procedures;

/// Dossiers as their applicants have them: filed, supplemented, withdrawn, looked at. An applicant
/// acts for its own facilities, the desk for anyone at the counter.
@Facade
public class Dossiers {

  private final DossierRows rows;
  private final DossierMoves moves;
  private final PaperRows papers;
  private final FilingRules rules;
  private final Ownership ownership;
  private final FacilityRows facilities;
  private final WorkerRows workers;
  private final PrintedRows printed;
  private final Cases cases;
  private final Procedures procedures;
  private final Audit audit;
  private final OfficeClock clock;

  Dossiers(
      DossierRows rows,
      DossierMoves moves,
      PaperRows papers,
      FilingRules rules,
      Ownership ownership,
      FacilityRows facilities,
      WorkerRows workers,
      PrintedRows printed,
      Cases cases,
      Procedures procedures,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.moves = moves;
    this.papers = papers;
    this.rules = rules;
    this.ownership = ownership;
    this.facilities = facilities;
    this.workers = workers;
    this.printed = printed;
    this.cases = cases;
    this.procedures = procedures;
    this.audit = audit;
    this.clock = clock;
  }

  /// Files a dossier: the case is opened, with its official code.
  @Requires("radiation.file")
  public Dossier submit(Actor actor, Filing filing) {
    ownership.require(actor, filing.facility());
    // Of two filings of one facility, or two clicks, the second waits and sees what the first did.
    var facility = facilities.lock(filing.facility()).orElseThrow();
    var filed = filed(filing);
    if (filed.isPresent()) {
      return filed.get();
    }
    var fee = rules.check(filing, clock.today());
    var procedure = procedures.find(procedure(filing)).orElseThrow();
    var file =
        cases.open(
            actor,
            filing.id(),
            procedure,
            new Applicant(facility.organisation(), facility.name()),
            title(filing, procedure.title()),
            clock.instant());
    rows.insert(filing, file, fee);
    handIn(actor, filing.id(), filing.papers());
    var dossier = moves.get(filing.id());
    audit.record(
        actor, "dossier.filed", "radiation-dossier", dossier.id(), dossier.code(), null, dossier);
    return dossier;
  }

  /// The dossier that was filed under the same id, if it is the same facility's.
  private Optional<Dossier> filed(Filing filing) {
    var filed = rows.dossier(filing.id());
    if (filed.isPresent() && !filed.get().facility().equals(filing.facility())) {
      throw new NotFound("dossier", filing.id());
    }
    return filed;
  }

  /// Whether a draft was filed already: then it is a dossier, and no draft again.
  @Requires("radiation.file")
  public boolean isFiled(Actor actor, UUID id) {
    var filed = rows.dossier(id);
    filed.ifPresent(dossier -> ownership.require(actor, dossier.facility()));
    return filed.isPresent();
  }

  /// What filing this would cost, if it can be filed at all.
  @Requires("radiation.file")
  public Fee quote(Actor actor, Filing filing) {
    ownership.require(actor, filing.facility());
    return rules.check(filing, clock.today());
  }

  /// Brings what was asked for, at the intake or after the appraisal.
  @Requires("radiation.file")
  public MoveOutcome supply(Actor actor, Deed deed, List<HandedPaper> brought) {
    var dossier = moves.get(deed.dossier());
    ownership.require(actor, dossier.facility());
    if (brought.isEmpty()) {
      new Faults().required("note", deed.note()).orThrow();
    }
    rules.papers(dossier.kind(), brought, new Faults()).orThrow();
    var atIntake = dossier.step().equals(DossierSteps.INTAKE_SUPPLEMENT);
    var outcome = moves.move(actor, deed, atIntake ? "SUPPLY_AT_INTAKE" : "SUPPLY");
    if (outcome instanceof MoveOutcome.Moved) {
      handIn(actor, dossier.id(), brought);
      audit.record(
          actor,
          "dossier.supplemented",
          "radiation-dossier",
          dossier.id(),
          dossier.code(),
          null,
          brought.stream().map(HandedPaper::item).toList());
    }
    return outcome;
  }

  /// Withdraws a dossier that is not yet settled.
  @Requires("radiation.file")
  public MoveOutcome withdraw(Actor actor, Deed deed) {
    ownership.require(actor, moves.get(deed.dossier()).facility());
    return moves.move(actor, deed, "WITHDRAW");
  }

  /// One dossier, for officers and for the facility itself.
  @Requires("radiation.own")
  public Dossier find(Actor actor, UUID id) {
    var dossier = moves.get(id);
    ownership.require(actor, dossier.facility());
    return dossier;
  }

  /// Where its case stands.
  @Requires("radiation.own")
  public CaseFile standing(Actor actor, UUID id) {
    return moves.standing(find(actor, id).id());
  }

  /// What happened to it, oldest first.
  @Requires("radiation.own")
  public List<CaseMove> history(Actor actor, UUID id) {
    return cases.history(find(actor, id).id());
  }

  /// The papers the law lists for it, with what was handed in.
  @Requires("radiation.own")
  public Checklist checklist(Actor actor, UUID id) {
    return moves.checklist(find(actor, id));
  }

  /// Whether the file was handed in with the dossier, so that whoever may see the one may see the
  /// other.
  @Requires("radiation.own")
  public boolean holds(Actor actor, UUID id, UUID file) {
    return papers.holds(find(actor, id).id(), file);
  }

  /// The dossiers of a facility, newest first: for officers, and for the facility itself.
  @Requires("radiation.own")
  public List<Dossier> of(Actor actor, UUID facility) {
    ownership.require(actor, facility);
    return rows.of(facility);
  }

  /// The dossier filed with it: for a licence's, that for the certificate, and the other way round;
  /// null where it was filed alone.
  @Requires("radiation.own")
  public @Nullable Dossier companion(Actor actor, UUID id) {
    var with = find(actor, id).alongside();
    return (with == null ? rows.alongside(id) : rows.dossier(with)).orElse(null);
  }

  /// The dossiers of the applicant's own organisation, newest first.
  @Requires("radiation.own")
  public List<Dossier> own(Actor actor) {
    return actor.organisation() == null ? List.of() : rows.ofOrganisation(actor.organisation());
  }

  /// The dossier whose result, not a licence, bears that code.
  @Requires("radiation.check")
  public ResultCheck check(Actor actor, String code) {
    var read = CheckCode.read(code);
    var dossier = rows.withResultCode(read).orElseThrow(() -> new NotFound("result", read));
    var printed = this.printed.of(read);
    return ResultCheck.of(
        dossier, printed.holder(), printed.equipment(), printed.worker(), clock.today());
  }

  private String procedure(Filing filing) {
    return filing.alongside() != null && Regime.on(clock.today()) == Regime.TT_08_2010
        ? Kind.CERTIFICATE_ALONGSIDE
        : filing.kind().procedure();
  }

  private void handIn(Actor actor, UUID dossier, List<HandedPaper> brought) {
    for (var paper : brought) {
      papers.insert(dossier, paper, clock.instant(), actor.name());
    }
  }

  private String title(Filing filing, String procedure) {
    var worker =
        workers.of(filing.facility()).stream()
            .filter(each -> each.id().equals(filing.worker()))
            .map(each -> ": " + each.name())
            .findFirst()
            .orElse("");
    return procedure + worker;
  }
}
