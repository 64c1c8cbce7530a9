package org.opendost.regulatory.radiation;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.casework.MoveOutcome;

/// What the one-stop desk does: checks the papers, names and takes the fee, receives, hands over
/// (NĐ 61/2018/NĐ-CP, Art. 17, 18, 20).
@Facade
public class Receptions {

  private final DossierRows rows;
  private final DossierMoves moves;
  private final PaperRows papers;
  private final FilingRules rules;
  private final Audit audit;
  private final OfficeClock clock;

  Receptions(
      DossierRows rows,
      DossierMoves moves,
      PaperRows papers,
      FilingRules rules,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.moves = moves;
    this.papers = papers;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  /// Asks once, in writing, for all that is missing (form 02).
  @Requires("radiation.receive")
  public MoveOutcome askForPapers(Actor actor, Deed deed) {
    return moves.move(actor, deed, "ASK_AT_INTAKE");
  }

  /// Tells the fee in writing: the papers are full and valid.
  @Requires("radiation.receive")
  public MoveOutcome notifyFee(Actor actor, Deed deed) {
    var forestalled = moves.forestalled(deed);
    if (forestalled.isPresent()) {
      return forestalled.get();
    }
    var dossier = moves.get(deed.dossier());
    moves.complete(dossier, Regime.on(clock.today()));
    if (dossier.fee().amount() == 0) {
      throw new InvalidInput("", "radiation.fault.no-fee");
    }
    return moves.move(actor, deed, "NOTIFY_FEE");
  }

  /// Writes down that the fee was paid; once.
  @Requires("radiation.receive")
  public Dossier recordPayment(Actor actor, UUID id, Payment payment) {
    var before = moves.get(id);
    var faults =
        new Faults()
            .required("receipt", payment.receipt())
            .atMost("receipt", payment.receipt(), 60);
    if (payment.on().isAfter(clock.today())) {
      faults.add("paidOn", "radiation.fault.in-the-future");
    }
    if (before.fee().amount() == 0) {
      faults.add("", "radiation.fault.no-fee");
    }
    faults.orThrow();
    var known = before.payment();
    if (payment.equals(known)) {
      return before;
    }
    if (known != null || !rows.pay(id, payment)) {
      var first = moves.get(id).payment();
      throw new InvalidInput(
          "receipt", "radiation.fault.fee-paid", first == null ? "" : first.receipt());
    }
    var after = moves.get(id);
    audit.record(actor, "dossier.fee-paid", "radiation-dossier", id, after.code(), null, payment);
    return after;
  }

  /// Ticks off papers that were brought to the counter.
  @Requires("radiation.receive")
  public Checklist tick(Actor actor, UUID id, List<HandedPaper> brought) {
    var dossier = moves.get(id);
    rules.papers(dossier.kind(), brought, new Faults()).orThrow();
    var known = papers.items(id);
    var added = brought.stream().filter(paper -> !known.contains(paper.item())).toList();
    for (var paper : added) {
      papers.insert(id, paper, clock.instant(), actor.name());
    }
    if (!added.isEmpty()) {
      audit.record(
          actor,
          "dossier.papers-ticked",
          "radiation-dossier",
          id,
          dossier.code(),
          null,
          added.stream().map(HandedPaper::item).toList());
    }
    return moves.checklist(dossier);
  }

  /// Receives a dossier that is full and valid: the time begins. Under NĐ 142/2020 (Art. 29.4.b,
  /// 30–33, 35, 36) only with the fee.
  @Requires("radiation.receive")
  public MoveOutcome receive(Actor actor, Deed deed) {
    var forestalled = moves.forestalled(deed);
    if (forestalled.isPresent()) {
      return forestalled.get();
    }
    var dossier = moves.get(deed.dossier());
    var regime = Regime.on(clock.today());
    moves.complete(dossier, regime);
    if (regime.feeFirst()) {
      moves.paid(dossier, regime.document());
    }
    return moves.move(actor, deed, "RECEIVE");
  }

  /// Declines a dossier the department is not there for, in writing (form 03).
  @Requires("radiation.receive")
  public MoveOutcome decline(Actor actor, Deed deed) {
    return moves.move(actor, deed, "DECLINE");
  }

  /// Hands the result over.
  @Requires("radiation.receive")
  public MoveOutcome handOver(Actor actor, Deed deed) {
    return moves.move(actor, deed, "RETURN");
  }
}
