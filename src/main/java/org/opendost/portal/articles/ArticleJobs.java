package org.opendost.portal.articles;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.opendost.platform.access.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArticleJobs {

  @Bean
  Task<Void> articlesDue(Articles articles) {
    return Tasks.recurring("articles-due", Schedules.fixedDelay(Duration.ofSeconds(20)))
        .execute((instance, context) -> articles.publishDue(Actor.system("Đăng bài theo lịch")));
  }

  @Bean
  Task<Void> votersForgotten(Articles articles) {
    return Tasks.recurring("voters-forgotten", Schedules.daily(LocalTime.of(3, 10)))
        .execute(
            (instance, context) -> articles.forgetVoters(Actor.system("Quên người đã đánh giá")));
  }
}
