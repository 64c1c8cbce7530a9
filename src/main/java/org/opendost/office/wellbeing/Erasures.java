package org.opendost.office.wellbeing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the night does: counts each day gone by, once, then deletes what is due. Counted first, no
/// figure needs a person; deleted, nothing of a person is left in any table.
@Facade
public class Erasures {

  private final JdbcClient jdbc;
  private final Audit audit;
  private final OfficeClock clock;

  Erasures(JdbcClient jdbc, Audit audit, OfficeClock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /// Counts and erases as of today.
  ///
  /// @return how many declarations and visits were erased
  @Requires("wellbeing.erase")
  public int erase(Actor actor) {
    var today = clock.today();
    count(today);
    jdbc.sql("delete from wellbeing.sending where sent_at < :before")
        .param("before", today.minusDays(1).atStartOfDay(OfficeClock.ZONE).toOffsetDateTime())
        .update();
    int declarations = delete("declaration", today);
    int visits = delete("visit", today);
    if (declarations + visits > 0) {
      audit.record(
          actor,
          "health-declaration.erased",
          Declarations.SUBJECT,
          UUID.nameUUIDFromBytes(today.toString().getBytes(StandardCharsets.UTF_8)),
          today.toString(),
          null,
          Map.of("declarations", declarations, "visits", visits));
    }
    return declarations + visits;
  }

  private void count(LocalDate today) {
    jdbc.sql(
            """
            with happened as (
              select campaign_id, cast(declared_at at time zone 'Asia/Ho_Chi_Minh' as date) as day, 1 as declared,
                     case when symptoms <> '{}' then 1 else 0 end as ill, 0 as visited
                from wellbeing.declaration join wellbeing.health_answer on declaration_id = id
              union all
              select campaign_id, cast(came_at at time zone 'Asia/Ho_Chi_Minh' as date), 0, 0, 1 from wellbeing.visit)
            insert into wellbeing.tally (id, campaign_id, day, declarations, symptoms, visits)
            select gen_random_uuid(), campaign_id, day, sum(declared), sum(ill), sum(visited)
              from happened where day < :today group by campaign_id, day
            on conflict (campaign_id, day) do nothing
            """)
        .param("today", today)
        .update();
  }

  private int delete(String table, LocalDate today) {
    return jdbc.sql("delete from wellbeing." + table + " where erase_on <= :today")
        .param("today", today)
        .update();
  }

  @Configuration(proxyBeanMethods = false)
  static class Nightly {

    @Bean
    Task<Void> wellbeingErasureOfTheNight(Erasures erasures) {
      return Tasks.recurring(
              "wellbeing-erasure", Schedules.daily(OfficeClock.ZONE, LocalTime.of(0, 20)))
          .execute((instance, context) -> erasures.erase(Actor.system("Xóa dữ liệu hết hạn")));
    }
  }
}
