package org.opendost.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Reads the clocks of cases by the calendar and the limits as they are known now.
@Component
public class CaseClocks {

  /// How long another node may count by older limits, at most.
  private static final long FRESH = OfficialCalendar.FRESH.toNanos();

  private final OfficialCalendar calendar;
  private final LocalLimitRows rows;
  private volatile @Nullable Read read;

  CaseClocks(OfficialCalendar calendar, LocalLimitRows rows) {
    this.calendar = calendar;
    this.rows = rows;
  }

  private record Read(List<LocalLimit> limits, long at) {}

  /// Where a case stands by its moves.
  public Progress progress(Procedure procedure, List<CaseMove> moves) {
    return Progress.of(procedure, moves, calendar.now(), limits());
  }

  /// Whether a case kept its time.
  public Kept kept(Procedure procedure, List<CaseMove> moves) {
    return Progress.kept(procedure, moves, calendar.now(), limits());
  }

  /// The shorter limit of the province for dossiers that are full and valid on the day.
  public Optional<LocalLimit> localLimit(
      Procedure procedure, ProcedureVersion version, LocalDate day) {
    return limits().stream()
        .filter(limit -> limit.covers(procedure.code(), version.code(), day))
        .findFirst();
  }

  private List<LocalLimit> limits() {
    var known = read;
    if (known == null || System.nanoTime() - known.at() > FRESH) {
      known = new Read(rows.all(), System.nanoTime());
      read = known;
    }
    return known.limits();
  }

  /// Forgets what was read, once the running change is committed.
  void changed() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            read = null;
          }
        });
  }
}
