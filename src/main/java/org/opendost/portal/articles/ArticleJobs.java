package org.opendost.portal.articles;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArticleJobs {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleJobs.class);

  @Bean
  Task<Void> articlesDue(Publishing publishing) {
    return Tasks.recurring("articles-due", Schedules.fixedDelay(Duration.ofSeconds(20)))
        .execute((instance, context) -> publishDue(publishing));
  }

  /// Each by itself: one that cannot be published keeps no other back.
  static void publishDue(Publishing publishing) {
    var clockwork = Actor.system("Đăng bài theo lịch");
    for (var id : publishing.due(clockwork)) {
      try {
        publishing.publishDue(clockwork, id);
      } catch (RuntimeException failed) {
        LOG.error("article {} is due and cannot be published", id, failed);
      }
    }
  }

  @Bean
  Task<Void> votersForgotten(Ratings ratings) {
    return Tasks.recurring(
            "voters-forgotten", Schedules.daily(OfficeClock.ZONE, LocalTime.of(3, 10)))
        .execute(
            (instance, context) -> ratings.forgetVoters(Actor.system("Quên người đã đánh giá")));
  }
}
