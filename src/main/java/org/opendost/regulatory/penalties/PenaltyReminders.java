package org.opendost.regulatory.penalties;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /// What was told already.
  private record Told(UUID minutes, String subject, String kind) {}

  /// Counts anew by the calendar of today, and tells whoever is to be told and was not.
  @Transactional
  public void remind() {
    days.recount();
    var officers = open();
    var told = new HashSet<>(told(officers.keySet()));
    for (var record : records.all(rows.all(officers.keySet()))) {
      var officer = officers.getOrDefault(record.minutes().id(), Optional.empty()).orElse(null);
      for (var due : dues(record)) {
        remind(record, officer, due, told);
      }
    }
  }

  /// A day to be told of.
  ///
  /// @param subject tells the days of a violation apart
  /// @param what stands in the notice
  /// @param before how many working days ahead it is told
  private record Due(String subject, String what, LocalDate last, int before) {}

  private static List<Due> dues(PenaltyRecord record) {
    var dues = new ArrayList<Due>();
    for (var due : record.dues()) {
      if (due.doneOn() == null) {
        var rule = due.rule();
        var before = rule.limit().unit() == Limit.Unit.MONTHS ? LONG_BEFORE : BEFORE;
        dues.add(new Due(rule.code().name(), rule.validity().article(), due.last(), before));
      }
    }
    var standing = record.standing();
    if (standing != null) {
      for (var line : standing.remedies()) {
        if (line.doneOn() == null) {
          var remedy = line.remedy();
          dues.add(new Due("" + line.id(), remedy.wording(), remedy.dueOn(), BEFORE));
        }
      }
    }
    return dues;
  }

  /// What is not settled, with who is told of it: undecided, cancelled, not sent, not paid up, or
  /// with a remedy that is not done.
  private Map<UUID, Optional<UUID>> open() {
    var open = new LinkedHashMap<UUID, Optional<UUID>>();
    jdbc.sql(
            """
            select minutes.id, recorded_by_id from penalties.minutes
              left join lateral (select * from penalties.decision
                                  where minutes_id = minutes.id order by round desc limit 1) last on true
             where last.id is null
                or exists (select from penalties.step where decision_id = last.id and kind = 'CANCELLATION')
                or not exists (select from penalties.step where decision_id = last.id and kind = 'SENT')
                or last.fine > coalesce((select sum(amount) from penalties.payment
                                          where decision_id = last.id), 0)
                or exists (select from penalties.remedy where decision_id = last.id
                     and not exists (select from penalties.remedy_done where remedy_id = remedy.id))
            """)
        .query(
            row -> {
              open.put(
                  row.getObject("id", UUID.class),
                  Optional.ofNullable(row.getObject("recorded_by_id", UUID.class)));
            });
    return open;
  }

  private List<Told> told(Collection<UUID> minutes) {
    return jdbc.sql(
            "select minutes_id, subject, kind from penalties.reminder where minutes_id = any(:ids)")
        .param("ids", minutes.toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Told(
                    row.getObject("minutes_id", UUID.class),
                    row.getString("subject"),
                    row.getString("kind")))
        .list();
  }

  private void remind(PenaltyRecord record, @Nullable UUID officer, Due due, Set<Told> told) {
    var today = clock.today();
    var late = today.isAfter(due.last());
    var kind = late ? "late" : "soon";
    if ((!late && today.isBefore(calendar.now().workingDaysBefore(due.last(), due.before())))
        || !told.add(new Told(record.minutes().id(), due.subject(), kind))) {
      return;
    }
    jdbc.sql(
            """
            insert into penalties.reminder (id, minutes_id, subject, kind, told_on)
            values (:id, :minutes, :subject, :kind, :on)
            """)
        .param("id", Uuid7.next())
        .param("minutes", record.minutes().id())
        .param("subject", due.subject())
        .param("kind", kind)
        .param("on", today)
        .update();
    notices.due(record.minutes(), officer, kind, due.what(), due.last());
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
