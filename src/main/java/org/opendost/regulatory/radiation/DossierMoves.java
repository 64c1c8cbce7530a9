package org.opendost.regulatory.radiation;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.CaseMove;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.MoveOutcome;
import org.springframework.stereotype.Component;

/// Moves the case of a dossier after its rules, in one transaction.
@Component
class DossierMoves {

  private final Cases cases;
  private final DossierRows rows;
  private final PaperRows papers;
  private final OfficeClock clock;

  DossierMoves(Cases cases, DossierRows rows, PaperRows papers, OfficeClock clock) {
    this.cases = cases;
    this.rows = rows;
    this.papers = papers;
    this.clock = clock;
  }

  /// Makes the move, if the case still stands where the person saw it.
  MoveOutcome move(Actor actor, Deed deed, String move) {
    return cases.move(actor, deed.dossier(), deed.expectedMoves(), deed.id(), move, deed.note());
  }

  /// What was done last: for the second of two people, and for a form sent twice. Asked before the
  /// rules of the dossier, for they would speak of a state the person did not see.
  Optional<MoveOutcome> forestalled(Deed deed) {
    var file = cases.get(deed.dossier());
    var history = cases.history(deed.dossier());
    for (CaseMove made : history) {
      if (made.id().equals(deed.id())) {
        return Optional.of(new MoveOutcome.AlreadyDone(file, made));
      }
    }
    return file.moves() == deed.expectedMoves()
        ? Optional.empty()
        : Optional.of(new MoveOutcome.Stale(file, history.getLast()));
  }

  /// Where the case stands.
  CaseFile standing(UUID dossier) {
    return cases.get(dossier);
  }

  Dossier get(UUID id) {
    return rows.dossier(id).orElseThrow(() -> new NotFound("dossier", id));
  }

  /// The checklist of a dossier, by the law it is held under; until it is received, by today's.
  Checklist checklist(Dossier dossier) {
    var waiting = dossier.receivedOn() == null && !standing(dossier.id()).isEnded();
    var regime = waiting ? Regime.on(clock.today()) : dossier.regime();
    return checklist(dossier, regime);
  }

  /// Refuses to go on while a paper is missing that the regime lists.
  void complete(Dossier dossier, Regime regime) {
    var faults = new Faults();
    for (var paper : checklist(dossier, regime).missing()) {
      faults.add("", "radiation.fault.paper-missing", paper.title(), paper.article());
    }
    faults.orThrow();
  }

  /// A dossier for the safety officer's certificate that was filed with this one stands for the
  /// certificate (TT 08/2010, Art. 11.8; NĐ 142/2020, Art. 20.4).
  private Checklist checklist(Dossier dossier, Regime regime) {
    var handed = new ArrayList<>(papers.of(dossier.id()));
    rows.alongside(dossier.id())
        .ifPresent(
            other ->
                handed.add(
                    new Checklist.Handed(
                        RequiredPapers.CERTIFICATE, null, other.submittedAt(), "", other.code())));
    return Checklist.of(dossier.kind(), regime, handed);
  }

  /// Refuses to license before the certificate that was asked for with it is given: who is in
  /// charge of safety must have one (TT 08/2010, Art. 7.1.c, 11.8; NĐ 142/2020, Art. 20.4).
  void certified(Dossier dossier) {
    rows.alongside(dossier.id())
        .filter(other -> other.issued() == null)
        .filter(_ -> !papers.items(dossier.id()).contains(RequiredPapers.CERTIFICATE))
        .ifPresent(
            other -> {
              throw new InvalidInput("", "radiation.fault.certificate-first", other.code());
            });
  }

  /// Refuses to go on while the fee is not paid.
  void paid(Dossier dossier, String article) {
    if (dossier.owesFee()) {
      throw new InvalidInput("", "radiation.fault.fee-unpaid", dossier.fee().amount(), article);
    }
  }
}
