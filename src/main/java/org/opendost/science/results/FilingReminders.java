package org.opendost.science.results;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.opendost.science.tasks.AcceptedTask;
import org.opendost.science.tasks.AcceptedTasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds hosts of results that are to be registered: once when five working days are left, once
/// when the day has passed.
@Component
class FilingReminders {

  private static final int BEFORE = 5;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final AcceptedTasks tasks;
  private final RegistrationRows dossiers;
  private final FilingTermRows terms;
  private final Notifications notifications;
  private final OfficialCalendar calendar;
  private final OfficeClock clock;
  private final JdbcClient jdbc;

  FilingReminders(
      AcceptedTasks tasks,
      RegistrationRows dossiers,
      FilingTermRows terms,
      Notifications notifications,
      OfficialCalendar calendar,
      OfficeClock clock,
      JdbcClient jdbc) {
    this.tasks = tasks;
    this.dossiers = dossiers;
    this.terms = terms;
    this.notifications = notifications;
    this.calendar = calendar;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /// What was told already.
  private record Told(UUID task, String kind) {}

  /// Tells every host that is due to be told today and was not told before.
  @Transactional
  public void remind() {
    var waiting = tasks.uncertified(Actor.system("filing-reminders"));
    var standing = dossiers.standing(waiting.stream().map(AcceptedTask::id).toList());
    var now = terms.now();
    var told = new HashSet<>(told());
    for (var task : waiting) {
      var host = task.facts().hostId();
      if (host != null && !standing.containsKey(task.id())) {
        remind(task, host, now.lastDay(task.acceptedOn()), told);
      }
    }
  }

  private void remind(AcceptedTask task, UUID host, LocalDate last, Set<Told> told) {
    var today = clock.today();
    var late = today.isAfter(last);
    var kind = late ? "late" : "soon";
    if ((late || !today.isBefore(calendar.now().workingDaysBefore(last, BEFORE)))
        && told.add(new Told(task.id(), kind))) {
      tell(task, host, last, kind);
    }
  }

  private List<Told> told() {
    return jdbc.sql("select task_id, kind from results.reminder")
        .query((row, n) -> new Told(row.getObject("task_id", UUID.class), row.getString("kind")))
        .list();
  }

  private void tell(AcceptedTask task, UUID host, LocalDate last, String kind) {
    jdbc.sql(
            "insert into results.reminder (id, task_id, kind, told_on) values (:id, :task, :kind,"
                + " :on)")
        .param("id", Uuid7.next())
        .param("task", task.id())
        .param("kind", kind)
        .param("on", clock.today())
        .update();
    notifications.tell(
        Recipient.organisation(host),
        "results.notice." + kind,
        List.of(task.facts().title(), DAY.format(last)),
        "/my/results/new?task=" + task.id());
  }

  @Configuration(proxyBeanMethods = false)
  static class Daily {

    @Bean
    Task<Void> filingRemindersOfTheDay(FilingReminders reminders) {
      return Tasks.recurring(
              "results-filing-reminders", Schedules.daily(OfficeClock.ZONE, LocalTime.of(7, 0)))
          .execute((instance, context) -> reminders.remind());
    }
  }
}
