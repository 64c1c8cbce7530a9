package org.opendost.platform.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditJobs {

  @Bean
  Task<Void> auditRootOfTheDay(AuditRoots roots) {
    return Tasks.recurring("audit-root", Schedules.daily(OfficeClock.ZONE, LocalTime.of(0, 5)))
        .execute((instance, context) -> roots.publish());
  }
}
