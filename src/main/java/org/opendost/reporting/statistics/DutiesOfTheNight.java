package org.opendost.reporting.statistics;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives the statistics of the year that ended to the unit that files them, before anybody has to
/// think of it.
@Configuration(proxyBeanMethods = false)
class DutiesOfTheNight {

  @Bean
  Task<Void> statisticsDutyOfTheNight(Duties duties) {
    return Tasks.recurring(
            "statistics-duty", Schedules.daily(OfficeClock.ZONE, LocalTime.of(5, 35)))
        .execute((instance, context) -> duties.giveAgain(Actor.system("statistics-duty")));
  }
}
