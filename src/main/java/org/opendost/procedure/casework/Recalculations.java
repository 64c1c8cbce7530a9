package org.opendost.procedure.casework;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.calendar.CalendarChanged;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts the open cases anew after a holiday or a limit changed: in the background, a hundred at a
/// time, going on where it stopped; what changed is kept to be looked at.
@Component
class Recalculations {

  /// When every node has read a change, and the transaction that made it has ended.
  private static final Duration KNOWN_EVERYWHERE = OfficialCalendar.FRESH.plusSeconds(10);

  private static final int BATCH = 100;
  private static final int SHOWN = 100;

  private final JdbcClient jdbc;
  private final CaseRows rows;
  private final CaseJournal journal;
  private final Procedures procedures;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Recalculations(
      JdbcClient jdbc,
      CaseRows rows,
      CaseJournal journal,
      Procedures procedures,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.journal = journal;
    this.procedures = procedures;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /// Asked for in the transaction of what changed: neither happens without the other.
  @EventListener
  public void hear(CalendarChanged changed) {
    ask(changed.day(), changed.by());
  }

  void ask(String because, String by) {
    jdbc.sql(
            """
            insert into casework.recalculation (id, because, asked_by, asked_at)
            values (:id, :because, :by, :at)
            """)
        .param("id", Uuid7.next())
        .param("because", because)
        .param("by", by)
        .param("at", CaseRows.utc(clock.instant()))
        .update();
  }

  private record Open(UUID id, String because, @Nullable UUID cursor) {}

  /// Counts the next cases; false when nothing is left to do.
  ///
  /// @param askedBefore leaves later changes for another time: some node may not know them yet, and
  ///   count, or open cases, by what was before
  @Transactional
  public boolean goOn(Instant askedBefore) {
    var open =
        jdbc.sql(
                """
                select id, because, cursor from casework.recalculation
                where finished_at is null and asked_at < :before order by asked_at, id limit 1
                for update skip locked
                """)
            .param("before", CaseRows.utc(askedBefore))
            .query(
                (row, n) ->
                    new Open(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class)))
            .optional();
    if (open.isEmpty()) {
      return false;
    }
    var run = open.get();
    var next =
        jdbc.sql(
                """
                select id from casework.case_file
                where ended_at is null and (cast(:cursor as uuid) is null or id > :cursor)
                order by id limit :most
                """)
            .param("cursor", run.cursor())
            .param("most", BATCH)
            .query(UUID.class)
            .list();
    next.forEach(id -> count(run, id));
    jdbc.sql(
            """
            update casework.recalculation
            set cursor = coalesce(:cursor, cursor), looked_at = looked_at + :count,
                finished_at = case when :count < :most then cast(:now as timestamptz) end
            where id = :id
            """)
        .param("cursor", next.isEmpty() ? null : next.getLast())
        .param("count", next.size())
        .param("most", BATCH)
        .param("now", CaseRows.utc(clock.instant()))
        .param("id", run.id())
        .update();
    return true;
  }

  private void count(Open run, UUID id) {
    var before = rows.lock(id).orElseThrow();
    var procedure = procedures.find(before.procedure());
    if (procedure.isEmpty() || before.isEnded()) {
      return;
    }
    var after =
        journal.standing(
            before,
            procedure.get(),
            rows.moves(id),
            new CaseJournal.Handler(before.handler(), before.handlerName(), before.unit()));
    if (after.equals(before)) {
      return;
    }
    rows.recount(after);
    events.publishEvent(new CaseRecounted(id, before.procedure()));
    jdbc.sql(
            """
            insert into casework.recalculated (recalculation, case_id, number, due_before, due_after)
            values (:run, :case, :number, :before, :after)
            """)
        .param("run", run.id())
        .param("case", id)
        .param("number", before.number())
        .param("before", before.dueOn())
        .param("after", after.dueOn())
        .update();
    audit.record(
        Actor.system(run.because()),
        "case.recalculated",
        "case",
        id,
        before.number(),
        before.dueOn(),
        after.dueOn());
  }

  /// The latest ones, newest first.
  List<Recalculation> latest(int most) {
    var found =
        jdbc.sql(
                """
                select r.*, (select count(*) from casework.recalculated c
                             where c.recalculation = r.id) as changed
                from casework.recalculation r order by asked_at desc, id desc limit :most
                """)
            .param("most", most)
            .query(
                (row, n) ->
                    new Recalculation(
                        row.getObject("id", UUID.class),
                        row.getString("because"),
                        row.getString("asked_by"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getInt("looked_at"),
                        row.getObject("finished_at") == null
                            ? null
                            : row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                        row.getInt("changed"),
                        List.of()))
            .list();
    var whole = new ArrayList<Recalculation>();
    for (var each : found) {
      whole.add(each.changed() == 0 ? each : with(each, changes(each.id())));
    }
    return whole;
  }

  private List<Recalculation.Change> changes(UUID run) {
    return jdbc.sql(
            """
            select * from casework.recalculated where recalculation = :run
            order by number limit :most
            """)
        .param("run", run)
        .param("most", SHOWN)
        .query(
            (row, n) ->
                new Recalculation.Change(
                    row.getObject("case_id", UUID.class),
                    row.getString("number"),
                    row.getObject("due_before", LocalDate.class),
                    row.getObject("due_after", LocalDate.class)))
        .list();
  }

  private static Recalculation with(Recalculation run, List<Recalculation.Change> changes) {
    return new Recalculation(
        run.id(),
        run.because(),
        run.askedBy(),
        run.askedAt(),
        run.lookedAt(),
        run.finishedAt(),
        run.changed(),
        changes);
  }

  @Configuration(proxyBeanMethods = false)
  static class Jobs {

    @Bean
    Task<Void> casesToCountAnew(Recalculations recalculations, Clock clock) {
      return Tasks.recurring("case-recalculation", Schedules.fixedDelay(Duration.ofSeconds(10)))
          .execute(
              (instance, context) -> {
                boolean more;
                do {
                  more = recalculations.goOn(clock.instant().minus(KNOWN_EVERYWHERE));
                } while (more);
              });
    }
  }
}
