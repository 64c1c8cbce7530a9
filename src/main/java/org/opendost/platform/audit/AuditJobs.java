package org.opendost.platform.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class AuditJobs {

  static final TaskDescriptor<Void> VERIFY = TaskDescriptor.of("audit-verification");

  private static final String NIGHTLY = "kiểm tra hằng đêm";

  private final AuditRoots roots;

  AuditJobs(AuditRoots roots) {
    this.roots = roots;
  }

  /// The server publishes when it starts; the command, which only reads, publishes nothing.
  @EventListener(ApplicationReadyEvent.class)
  public void publishAtTheStart() {
    roots.publish();
  }

  @Bean
  Task<Void> auditRootOfTheDay() {
    return Tasks.recurring("audit-root", Schedules.daily(OfficeClock.ZONE, LocalTime.of(0, 5)))
        .execute((instance, context) -> roots.publish());
  }

  @Bean
  Task<Void> auditVerification(VerificationRun run) {
    return Tasks.oneTime(VERIFY)
        .execute((instance, context) -> run.run(UUID.fromString(instance.getId())));
  }

  @Bean
  Task<Void> auditVerificationOfTheNight(Verifications verifications) {
    return Tasks.recurring("audit-nightly", Schedules.daily(OfficeClock.ZONE, LocalTime.of(2, 30)))
        .execute((instance, context) -> verifications.start(Actor.system(NIGHTLY), Uuid7.next()));
  }
}
