package org.opendost.office.assignments;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds whoever leads a task once before its last day and once when that passed; of a last day
/// that was moved anew. A task that is late already is not told to fall due soon. Three statements
/// a night of its own, however many tasks there are.
@Component
class AssignmentReminders {

  private final AssignmentNotices notices;
  private final ReminderRuleRows rules;
  private final JdbcClient jdbc;
  private final OfficeClock clock;

  AssignmentReminders(
      AssignmentNotices notices, ReminderRuleRows rules, JdbcClient jdbc, OfficeClock clock) {
    this.notices = notices;
    this.rules = rules;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Tells whoever is to be told and was not.
  @Transactional
  public void remind() {
    var today = clock.today();
    var dues =
        jdbc.sql(
                """
                with told as (
                  insert into assignments.reminder (assignment_id, due_on, late, told_on)
                  select id, due_on, due_on < :today, :today
                    from assignments.assignment
                   where done_on is null and withdrawn_on is null and due_on <= :soon
                  on conflict do nothing
                  returning *)
                select assignment.*, told.late
                  from told join assignments.assignment on assignment.id = told.assignment_id
                 order by told.due_on, assignment.id
                """)
            .param("today", today)
            .param("soon", today.plusDays(rules.on(today)))
            .query(
                (row, n) ->
                    new AssignmentNotices.Due(
                        row.getObject("id", UUID.class),
                        row.getString("task"),
                        row.getObject("lead_unit_id", UUID.class),
                        row.getObject("officer_id", UUID.class),
                        row.getBoolean("late"),
                        row.getObject("due_on", LocalDate.class)))
            .list();
    notices.due(dues);
  }

  @Configuration(proxyBeanMethods = false)
  static class Nightly {

    @Bean
    Task<Void> assignmentRemindersOfTheNight(AssignmentReminders reminders) {
      return Tasks.recurring(
              "assignment-reminders", Schedules.daily(OfficeClock.ZONE, LocalTime.of(5, 20)))
          .execute((instance, context) -> reminders.remind());
    }
  }
}
