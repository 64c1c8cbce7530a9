package org.opendost.platform.notifications;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Bell;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationSetup {

  private static final Duration KEPT = Duration.ofDays(365);

  @Bean
  Bell bell(NotificationRows rows) {
    return actor -> rows.unread(actor, Inbox.MANY);
  }

  /// What an account was told and read is cleared after a year; what was not read stays, and so
  /// does what a role or an organisation was told.
  @Bean
  Task<Void> notificationsOfLastYear(NotificationRows rows, Clock clock) {
    return Tasks.recurring(
            "notifications-clear", Schedules.daily(OfficeClock.ZONE, LocalTime.of(3, 10)))
        .execute((instance, context) -> rows.clear(clock.instant().minus(KEPT)));
  }
}
