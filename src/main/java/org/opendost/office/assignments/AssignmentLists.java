package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The list of tasks and what is counted over the same lines: a count opens to as many of them.
@Component
class AssignmentLists {

  /// Every task with its state; with the tally it falls under, where a report that waits for the
  /// giver still runs, in time or late by the day of the report; and with the shelves of “urgent
  /// today” on which it lies.
  private static final String LINES =
      """
      select assignment.*,
             case when withdrawn_on is not null then 'withdrawn'
                  when done_on is null then case when due_on < :today then 'late' else 'running' end
                  when confirmed_on is null then 'reported'
                  when done_on > due_on then 'done-late' else 'done' end as state,
             case when withdrawn_on is not null then 'withdrawn'
                  when confirmed_on is not null then case when done_on > due_on then 'done-late' else 'done' end
                  when coalesce(done_on, :today) > due_on then 'late' else 'running' end as tally,
             case when withdrawn_on is not null or confirmed_on is not null then array[]::text[]
                  else array_remove(array[
                    case when done_on is null and due_on < :today then 'late' end,
                    case when done_on is null and due_on = :today then 'today' end,
                    case when done_on is null and due_on > :today
                          and due_on <= cast(:today as date) + %s then 'soon' end,
                    case when done_on is not null or asked_due_on is not null then 'answer' end], null)
              end as shelves,
             array_prepend(lead_unit_id, co_lead_ids) as units
        from assignments.assignment
      """
          .formatted(ReminderRuleRows.DAYS);

  static final ListQuery<Assignment> LIST =
      new ListQuery<>(LINES, AssignmentRows::assignment, Assignment::id)
          .sort("given", "given_on")
          .sort("due", "coalesce(due_on, date '9999-12-31')")
          .sort("lead", "register.fold(lead_unit_name)")
          .newestFirst()
          .has("task", "task || ' ' || document")
          .is("giver", "giver")
          .is("state", "state")
          .is("tally", "tally")
          .is("unit", "lead_unit_id")
          .since("from", "given_on")
          .until("to", "given_on")
          .is("urgent", "cardinality(shelves) > 0")
          .meets("shelf", "shelves")
          .meets("units", "units")
          .meets("people", "array[officer_id, entered_by_id]");

  private final JdbcClient jdbc;

  AssignmentLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The counts of every unit that was given a task in the period, by its name.
  List<Tally> tallies(
      @Nullable UUID unit, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
    return jdbc.sql(
            "with list as ("
                + LINES
                + """
                )
                select lead_unit_id, max(lead_unit_name) as name,
                       count(*) filter (where tally = 'done') as done,
                       count(*) filter (where tally = 'done-late') as done_late,
                       count(*) filter (where tally = 'running') as running,
                       count(*) filter (where tally = 'late') as late,
                       count(*) filter (where state = 'reported') as reported
                  from list
                 where tally <> 'withdrawn'
                   and (cast(:unit as uuid) is null or lead_unit_id = :unit)
                   and (cast(:from as date) is null or given_on >= :from)
                   and (cast(:to as date) is null or given_on <= :to)
                 group by lead_unit_id
                 order by register.fold(max(lead_unit_name)), lead_unit_id
                """)
        .param("today", today)
        .param("unit", unit)
        .param("from", from)
        .param("to", to)
        .query(
            (row, n) ->
                new Tally(
                    row.getObject("lead_unit_id", UUID.class),
                    row.getString("name"),
                    row.getLong("done"),
                    row.getLong("done_late"),
                    row.getLong("running"),
                    row.getLong("late"),
                    row.getLong("reported")))
        .list();
  }

  /// How many lie on each shelf, for those people or those units.
  ///
  /// @param people ids with commas between; empty for everybody
  /// @param units ids with commas between; empty for every unit
  Urgent urgent(String people, String units, LocalDate today) {
    return jdbc.sql(
            "with list as ("
                + LINES
                + """
                )
                select count(*) filter (where 'late' = any(shelves)) as late,
                       count(*) filter (where 'today' = any(shelves)) as today,
                       count(*) filter (where 'soon' = any(shelves)) as soon,
                       count(*) filter (where 'answer' = any(shelves)) as answer,
                       %s as days
                  from list
                 where cardinality(shelves) > 0
                   and (:people = '' or cast(array[officer_id, entered_by_id] as text[])
                                        && string_to_array(:people, ','))
                   and (:units = '' or cast(units as text[]) && string_to_array(:units, ','))
                """
                    .formatted(ReminderRuleRows.DAYS))
        .param("today", today)
        .param("people", people)
        .param("units", units)
        .query(
            (row, n) ->
                new Urgent(
                    row.getLong("late"),
                    row.getLong("today"),
                    row.getLong("soon"),
                    row.getLong("answer"),
                    row.getInt("days")))
        .single();
  }
}
