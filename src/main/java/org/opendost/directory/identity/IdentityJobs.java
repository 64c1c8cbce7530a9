package org.opendost.directory.identity;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done in the night.
@Configuration(proxyBeanMethods = false)
class IdentityJobs {

  /// How long an attempt is kept: an administrator looks back over months, not over years, and
  /// people's addresses are kept no longer than they are looked at.
  static final Duration KEPT = Duration.ofDays(365);

  /// Each attempt at signing in leaves a row, also those of strangers who guess: without an end to
  /// them the table would grow for ever.
  @Bean
  Task<Void> attemptsOfLastYear(SecretRows secrets, PasskeyRows passkeys) {
    return Tasks.recurring("identity-clear", Schedules.daily(OfficeClock.ZONE, LocalTime.of(3, 20)))
        .execute(
            (instance, context) -> {
              secrets.clear(KEPT);
              passkeys.clear();
            });
  }
}
