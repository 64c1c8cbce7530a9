package org.opendost.regulatory.penalties;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the officer who made minutes once when a time nears its end and once when it passed; of a
/// time in months ten working days before, of any other two.
@Component
class PenaltyReminders {

  private static final int BEFORE = 2;
  private static final int LONG_BEFORE = 10;

  private final PenaltyRows rows;
  private final PenaltyRecords records;
  private final DecisionDays days;
  private final PenaltyNotices notices;
  private final OfficialCalendar calendar;
  private final OfficeClock clock;
  private final JdbcClient jdbc;

  PenaltyReminders(
      PenaltyRows rows,
      PenaltyRecords records,
      DecisionDays days,
      PenaltyNotices notices,
      OfficialCalendar calendar,
      OfficeClock clock,
      JdbcClient jdbc) {
    this.rows = rows;
    this.records = records;
    this.days = days;
    this.notices = notices;
    this.calendar = calendar;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  private record Open(UUID minutes, @Nullable UUID officer) {}

  /// Counts anew by the calendar of today, and tells whoever is to be told and was not.
  @Transactional
  public void remind() {
    days.recount();
    for (var open : open()) {
      var record = records.of(rows.find(open.minutes()).orElseThrow());
      for (var due : record.dues()) {
        if (due.doneOn() == null) {
          var before = due.rule().limit().unit() == Limit.Unit.MONTHS ? LONG_BEFORE : BEFORE;
          remind(
              open,
              record,
              due.rule().code().name(),
              due.rule().validity().article(),
              due.last(),
              before);
        }
      }
      var standing = record.standing();
      if (standing != null) {
        for (var line : standing.remedies()) {
          if (line.doneOn() == null) {
            var remedy = line.remedy();
            remind(open, record, "" + line.id(), remedy.wording(), remedy.dueOn(), BEFORE);
          }
        }
      }
    }
  }

  /// What is not settled: undecided, not sent, not paid up, or with a remedy that is not done.
  private Iterable<Open> open() {
    return jdbc.sql(
            """
            select minutes.id, recorded_by_id from penalties.minutes
              left join lateral (select * from penalties.decision
                                  where minutes_id = minutes.id order by round desc limit 1) last on true
             where last.id is null
                or (not exists (select from penalties.step where decision_id = last.id and kind = 'CANCELLATION')
                    and (not exists (select from penalties.step where decision_id = last.id and kind = 'SENT')
                         or last.fine > coalesce((select sum(amount) from penalties.payment
                                                   where decision_id = last.id), 0)
                         or exists (select from penalties.remedy where decision_id = last.id
                              and not exists (select from penalties.remedy_done where remedy_id = remedy.id))))
            """)
        .query(
            (row, n) ->
                new Open(
                    row.getObject("id", UUID.class), row.getObject("recorded_by_id", UUID.class)))
        .list();
  }

  private void remind(
      Open open, PenaltyRecord record, String subject, String what, LocalDate last, int before) {
    var today = clock.today();
    var late = today.isAfter(last);
    if (!late && today.isBefore(calendar.now().workingDaysBefore(last, before))) {
      return;
    }
    var kind = late ? "late" : "soon";
    var first =
        jdbc.sql(
                    """
                    insert into penalties.reminder (id, minutes_id, subject, kind, told_on)
                    values (:id, :minutes, :subject, :kind, :on)
                    on conflict (minutes_id, subject, kind) do nothing
                    """)
                .param("id", Uuid7.next())
                .param("minutes", open.minutes())
                .param("subject", subject)
                .param("kind", kind)
                .param("on", today)
                .update()
            == 1;
    if (first) {
      notices.due(record.minutes(), open.officer(), kind, what, last);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Daily {

    @Bean
    Task<Void> penaltyRemindersOfTheDay(PenaltyReminders reminders) {
      return Tasks.recurring(
              "penalty-reminders", Schedules.daily(OfficeClock.ZONE, LocalTime.of(7, 10)))
          .execute((instance, context) -> reminders.remind());
    }
  }
}
