package org.opendost.procedure.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one query every officer lives in: open cases, what hurts most first.
@Facade
public class Worklists {

  /// Cases on a page, at most.
  public static final int PAGE = 50;

  /// Cases in a file, at most.
  static final int FILE = 20_000;

  /// What is due within so many working days is due soon.
  private static final Limit SOON = Limit.workingDays(3);

  private static final String WORDS =
      " and concat_ws(' ', number, subject_title, applicant_name, handler_name) ilike :pattern";

  private static final String AFTER =
      """
       and (coalesce(due_at, timestamptz 'infinity'), id)
           > (select coalesce(due_at, timestamptz 'infinity'), id
                from casework.case_file where id = :after)
      """;

  private final Units units;
  private final JdbcClient jdbc;
  private final OfficialCalendar calendar;
  private final Clock clock;

  Worklists(Units units, JdbcClient jdbc, OfficialCalendar calendar, Clock clock) {
    this.units = units;
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.clock = clock;
  }

  /// Whose cases.
  public enum Scope {
    /// Those the actor handles.
    MINE,
    /// Those of the actor's unit, and of units that became part of it.
    UNIT,
    /// Those of the whole department.
    OFFICE
  }

  /// Which of them.
  public enum Shelf {
    /// Past their moment.
    LATE,
    /// Due within the next three working days.
    SOON,
    /// Waiting for the applicant.
    WAITING,
    /// Every open one.
    OPEN
  }

  /// What is looked for.
  ///
  /// @param procedure its code; empty for all
  /// @param words part of the code, the subject, the applicant's or the handler's name; may be
  ///   empty
  public record Search(Scope scope, Shelf shelf, String procedure, String words) {}

  /// A page of a worklist.
  ///
  /// @param after the last case's id, to ask for the next page; null on the last page
  public record Page(List<CaseFile> cases, @Nullable UUID after) {

    public Page {
      cases = List.copyOf(cases);
    }
  }

  /// How many cases stand on each shelf.
  public record Counts(int late, int soon, int waiting, int open) {}

  /// A page of open cases, the earliest due first, those with no clock running last.
  ///
  /// @param after the last case of the page before; null for the first page
  @Requires(CaseworkPermissions.READ)
  public Page list(Actor actor, Search search, @Nullable UUID after) {
    var found = cases(actor, search, after, PAGE + 1);
    var more = found.size() > PAGE;
    var page = more ? found.subList(0, PAGE) : found;
    return new Page(page, more ? page.getLast().id() : null);
  }

  /// The whole list, for a file.
  @Requires(CaseworkPermissions.READ)
  public List<CaseFile> all(Actor actor, Search search) {
    return cases(actor, search, null, FILE);
  }

  /// How many open cases stand on each shelf, whatever shelf the search names.
  @Requires(CaseworkPermissions.READ)
  public Counts counts(Actor actor, Search search) {
    return jdbc.sql(
            """
            select count(*) filter (where due_at <= :now) as late,
                   count(*) filter (where due_at > :now and due_at <= :soon) as soon,
                   count(*) filter (where waiting) as waiting,
                   count(*) as open
            """
                + among(search))
        .params(parameters(actor, search))
        .query(
            (row, n) ->
                new Counts(
                    row.getInt("late"),
                    row.getInt("soon"),
                    row.getInt("waiting"),
                    row.getInt("open")))
        .single();
  }

  private List<CaseFile> cases(Actor actor, Search search, @Nullable UUID after, int most) {
    var shelf =
        switch (search.shelf()) {
          case LATE -> " and due_at <= :now";
          case SOON -> " and due_at > :now and due_at <= :soon";
          case WAITING -> " and waiting";
          case OPEN -> "";
        };
    return jdbc.sql(
            "select * "
                + among(search)
                + shelf
                + (after == null ? "" : AFTER)
                + " order by coalesce(due_at, timestamptz 'infinity'), id limit :most")
        .params(parameters(actor, search))
        .param("after", after)
        .param("most", most)
        .query(CaseRows.CASE)
        .list();
  }

  /// Only the conditions that are asked for: a plan that holds for every search would read every
  /// open case for the few of one officer.
  private static String among(Search search) {
    var scope =
        switch (search.scope()) {
          case MINE -> " and handler = :actor";
          case UNIT -> " and unit = any(:units)";
          case OFFICE -> "";
        };
    return " from casework.case_file c where ended_at is null"
        + scope
        + (search.procedure().isEmpty() ? "" : " and procedure = :procedure")
        + (search.words().isEmpty() ? "" : WORDS);
  }

  private Map<String, @Nullable Object> parameters(Actor actor, Search search) {
    var all = new HashMap<String, @Nullable Object>();
    all.put("scope", search.scope().name());
    all.put("actor", actor.id());
    if (search.scope() == Scope.UNIT) {
      var carried = units.carriedBy(actor, OfficeClock.date(clock.instant()));
      all.put("units", carried.toArray(UUID[]::new));
    }
    all.put("procedure", search.procedure());
    all.put("words", search.words());
    all.put("pattern", "%" + search.words().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    all.put("now", CaseRows.utc(clock.instant()));
    all.put("soon", CaseRows.utc(soon()));
    return all;
  }

  private Instant soon() {
    return calendar.now().due(clock.instant(), SOON).at();
  }
}
