package org.opendost.procedure.casework.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.opendost.procedure.casework.CaseClocks;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.ClockState;
import org.opendost.procedure.casework.Procedure;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.procedure.casework.Procedures;
import org.opendost.procedure.casework.Progress;
import org.opendost.procedure.casework.Transfers;
import org.springframework.stereotype.Component;

/// Makes the view of a case for the pages of the capabilities, which have checked that the reader
/// may see it.
@Component
public class CaseViews {

  private final Cases cases;
  private final Procedures procedures;
  private final OfficialCalendar calendar;
  private final CaseClocks clocks;
  private final Transfers transfers;
  private final OfficeClock clock;
  private final Access access;

  CaseViews(
      Cases cases,
      Procedures procedures,
      OfficialCalendar calendar,
      CaseClocks clocks,
      Transfers transfers,
      OfficeClock clock,
      Access access) {
    this.cases = cases;
    this.procedures = procedures;
    this.calendar = calendar;
    this.clocks = clocks;
    this.transfers = transfers;
    this.clock = clock;
    this.access = access;
  }

  /// The case with every move the procedure allows where it stands.
  public CaseView of(Actor actor, UUID caseId) {
    var file = cases.get(caseId);
    var moves = cases.history(caseId);
    var procedure = procedures.find(file.procedure()).orElseThrow();
    var progress = clocks.progress(procedure, moves);
    return new CaseView(
        file,
        procedure,
        progress,
        moves,
        offers(progress.version(), file.step()),
        file.isEnded() ? ClockChip.ended(clocks.kept(procedure, moves)) : chip(file),
        Arithmetic.of(progress),
        desk(actor, file, procedure, progress),
        null,
        SentMove.NONE);
  }

  /// How the clock of a case stands now.
  public ClockChip chip(CaseFile file) {
    return ClockChip.of(file, calendar.now(), clock.instant());
  }

  private static List<Offer> offers(ProcedureVersion version, String step) {
    return version.movesFrom(step).stream()
        .map(move -> new Offer(move, Uuid7.next(), version.step(move.to()).isEnd(), false))
        .toList();
  }

  private CaseView.Desk desk(Actor actor, CaseFile file, Procedure procedure, Progress progress) {
    boolean prints = access.allows(actor, "casework.print-slips");
    if (file.isEnded()) {
      return new CaseView.Desk(false, false, false, prints);
    }
    return new CaseView.Desk(
        access.allows(actor, "casework.assign"),
        progress.clock() == ClockState.RUNNING
            && progress.reappointed() == null
            && access.allows(actor, "casework.reappoint"),
        access.allows(actor, "casework.transfer") && transfers.isOffered(file, procedure),
        prints);
  }
}
