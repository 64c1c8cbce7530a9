package org.opendost.procedure.calendar;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Gives the calendar in force.
@Component
public class OfficialCalendar {

  /// How long another node may count by an older calendar, at most.
  public static final Duration FRESH = Duration.ofSeconds(30);

  private static final LocalDate FIRST = LocalDate.of(1945, 9, 2);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final CalendarRows rows;
  private volatile @Nullable Read read;

  OfficialCalendar(CalendarRows rows) {
    this.rows = rows;
  }

  private record Read(WorkingCalendar calendar, long at) {}

  /// The calendar as it is known now.
  public WorkingCalendar now() {
    var known = read;
    if (known == null || System.nanoTime() - known.at() > FRESH.toNanos()) {
      known = new Read(fresh(), System.nanoTime());
      read = known;
    }
    return known.calendar();
  }

  private WorkingCalendar fresh() {
    return new WorkingCalendar(
        rows.between(FIRST, LAST).stream().map(OfficialDay::asSpecialDay).toList());
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
