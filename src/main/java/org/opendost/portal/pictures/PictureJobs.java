package org.opendost.portal.pictures;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PictureJobs {

  private static final Duration PAUSE = Duration.ofSeconds(10);

  /// On one node at a time; what another node was at when it died is taken up again.
  @Bean
  Task<Void> picturesMadeSmaller(PictureMaking making) {
    return Tasks.recurring("pictures-smaller", Schedules.fixedDelay(PAUSE))
        .execute((instance, context) -> making.work());
  }
}
