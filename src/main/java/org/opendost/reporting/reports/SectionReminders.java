package org.opendost.reporting.reports;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells a unit's heads once, the day before, that a section is to be approved.
@Component
class SectionReminders {

  private final SectionRows rows;
  private final UnitHeads heads;
  private final OfficeClock clock;

  SectionReminders(SectionRows rows, UnitHeads heads, OfficeClock clock) {
    this.rows = rows;
    this.heads = heads;
    this.clock = clock;
  }

  /// Tells whoever is to be told and was not.
  @Transactional
  public void remind() {
    for (var late : rows.toRemind(clock.today().plusDays(1))) {
      heads.tell(
          late.unit(),
          "reports.tell.section-due",
          List.of(late.title(), ReportSections.written(late.due())),
          ReportSections.address(late.code()));
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Daily {

    @Bean
    Task<Void> sectionRemindersOfTheDay(SectionReminders reminders) {
      return Tasks.recurring(
              "report-section-reminders", Schedules.daily(OfficeClock.ZONE, LocalTime.of(7, 15)))
          .execute((instance, context) -> reminders.remind());
    }
  }
}
