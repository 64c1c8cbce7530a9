package org.opendost.procedure.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one query every officer lives in: open cases, the most urgent first.
@Facade
public class Worklists {

  /// Cases on a page, at most.
  public static final int PAGE = 50;

  private final JdbcClient jdbc;
  private final OfficialCalendar calendar;
  private final Clock clock;

  Worklists(JdbcClient jdbc, OfficialCalendar calendar, Clock clock) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.clock = clock;
  }

  /// Which open cases are looked for.
  public enum Shelf {
    /// All that the actor handles.
    MINE,
    /// Due within the next two working days, whoever handles them.
    DUE_SOON,
    /// Past their day.
    OVERDUE,
    /// Waiting for the applicant.
    WAITING,
    /// Every open case.
    OPEN
  }

  /// A page of a worklist.
  ///
  /// @param after the last case's id, to ask for the next page; null on the last page
  public record Page(List<CaseFile> cases, @Nullable UUID after) {}

  /// How many cases stand on each of the officer's shelves.
  public record Counts(int mine, int dueSoon, int overdue, int waiting, int open) {}

  /// A page of open cases, the earliest due first, those with no clock running last.
  ///
  /// @param after the last case of the page before; null for the first page
  @Requires(CaseworkPermissions.READ)
  public Page list(Actor actor, Shelf shelf, @Nullable UUID after) {
    var found =
        jdbc.sql(
                """
                select * from casework.case_file c
                where ended_at is null
                  and case :shelf
                        when 'MINE' then handler = :actor
                        when 'DUE_SOON' then due_at > :now and due_at <= :soon
                        when 'OVERDUE' then due_at <= :now
                        when 'WAITING' then waiting
                        else true
                      end
                  and (cast(:after as uuid) is null
                       or (coalesce(due_at, timestamptz 'infinity'), id)
                          > (select coalesce(due_at, timestamptz 'infinity'), id
                             from casework.case_file where id = :after))
                order by coalesce(due_at, timestamptz 'infinity'), id
                limit :most
                """)
            .param("shelf", shelf.name())
            .param("actor", actor.id())
            .param("now", CaseRows.utc(clock.instant()))
            .param("soon", CaseRows.utc(soon()))
            .param("after", after)
            .param("most", PAGE + 1)
            .query(CaseRows.CASE)
            .list();
    var more = found.size() > PAGE;
    var page = more ? found.subList(0, PAGE) : found;
    return new Page(List.copyOf(page), more ? page.getLast().id() : null);
  }

  /// How many open cases stand on each shelf.
  @Requires(CaseworkPermissions.READ)
  public Counts counts(Actor actor) {
    return jdbc.sql(
            """
            select count(*) filter (where handler = :actor) as mine,
                   count(*) filter (where due_at > :now and due_at <= :soon) as due_soon,
                   count(*) filter (where due_at <= :now) as overdue,
                   count(*) filter (where waiting) as waiting,
                   count(*) as open
            from casework.case_file where ended_at is null
            """)
        .param("actor", actor.id())
        .param("now", CaseRows.utc(clock.instant()))
        .param("soon", CaseRows.utc(soon()))
        .query(
            (row, n) ->
                new Counts(
                    row.getInt("mine"),
                    row.getInt("due_soon"),
                    row.getInt("overdue"),
                    row.getInt("waiting"),
                    row.getInt("open")))
        .single();
  }

  private Instant soon() {
    return calendar.now().due(clock.instant(), Limit.workingDays(2)).at();
  }
}
