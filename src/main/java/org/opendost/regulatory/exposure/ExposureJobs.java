package org.opendost.regulatory.exposure;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.Month;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is looked after each morning.
@Configuration(proxyBeanMethods = false)
class ExposureJobs {

  /// In November, the month of the reports, awaits them, so that a facility that is registered
  /// meanwhile is not forgotten.
  @Bean
  Task<Void> safetyReportsOfTheYear(SafetyReports reports, OfficeClock clock) {
    return Tasks.recurring("safety-reports", Schedules.daily(OfficeClock.ZONE, LocalTime.of(6, 40)))
        .execute(
            (instance, context) -> {
              var today = clock.today();
              if (today.getMonth() == Month.NOVEMBER) {
                reports.await(Actor.system("safety-reports"), today.getYear());
              }
            });
  }

  /// Looks for dosimeters that were not read in time.
  @Bean
  Task<Void> overdueDoses(OverdueDoses doses) {
    return Tasks.recurring("overdue-doses", Schedules.daily(OfficeClock.ZONE, LocalTime.of(6, 45)))
        .execute((instance, context) -> doses.tell(Actor.system("overdue-doses")));
  }
}
