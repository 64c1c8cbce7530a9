package org.opendost.regulatory.radiation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.opendost.platform.access.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done once a day, and when the system starts for the first time.
@Configuration(proxyBeanMethods = false)
class RadiationJobs {

  /// Looks for what expires soon.
  @Bean
  Task<Void> radiationExpiries(Alerts alerts) {
    return Tasks.recurring("radiation-expiries", Schedules.fixedDelay(Duration.ofHours(24)))
        .execute((instance, context) -> alerts.tell(Actor.system("Nhắc hạn giấy phép, kiểm định")));
  }

  /// Lets search say that a licence has expired: nothing else happens on that day.
  @Bean
  Task<Void> radiationFindable(RadiationEntries entries) {
    return Tasks.recurring("radiation-entries", Schedules.fixedDelay(Duration.ofHours(24)))
        .execute((instance, context) -> entries.all());
  }
}
