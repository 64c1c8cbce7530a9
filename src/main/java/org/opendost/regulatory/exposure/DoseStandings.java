package org.opendost.regulatory.exposure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What readings add up to: each year against the limits of its last day, and how each worker of
/// the register stands today.
@Component
class DoseStandings {

  /// What was received year by year, and in the five years that end with each.
  private static final String YEARS =
      """
      select worker_id, part, year, msv,
             sum(msv) over (partition by worker_id, part order by year
                            range between 4 preceding and current row) as five
        from (select worker_id, part, extract(year from until_on)::int as year, sum(msv) as msv
                from exposure.dose where withdrawn_because is null and not in_response group by 1, 2, 3) received
      """;

  private static final String OVER =
      """
      (year.msv > dose_limit.most_msv or coalesce(year.five > 5 * dose_limit.mean_msv, false))
      """;

  /// Everyone whose dosimeter was read, and those who stand in the register for longer than the
  /// interval of the day without any reading.
  private static final String STANDING =
      """
      select worker.id, worker.name as worker_name, facility_id, facility_name, organisation_id, registered_on,
             last_until, whole_body, five_years, is_overdue,
             case when is_over then 'OVER' when not is_overdue then 'FINE'
                  when last_until is null then 'NEVER_READ' else 'UNREAD' end as state
        from radiation.registered_worker worker
        left join (select worker_id, max(until_on) as last_until
                     from exposure.dose where withdrawn_because is null group by worker_id) read
             on read.worker_id = worker.id
        join lateral (
               select coalesce(coalesce(last_until, registered_on) < cast(:today as date) - make_interval(months => (
                        select months from exposure.reading_interval
                         where :today between from_on and coalesce(until_on, 'infinity')
                         order by from_on desc limit 1)), false) as is_overdue) due
             on last_until is not null or is_overdue
        join lateral (
               select coalesce(sum(year.msv) filter (where year.part = 'WHOLE_BODY'
                        and year.year = extract(year from cast(:today as date))), 0) as whole_body,
                      coalesce(sum(year.msv) filter (where year.part = 'WHOLE_BODY'
                        and year.year > extract(year from cast(:today as date)) - 5), 0) as five_years,
                      coalesce(bool_or(year.year = extract(year from cast(:today as date)) and %s), false)
                        as is_over
                 from (%s) year
                 left join exposure.dose_limit on dose_limit.part = year.part
                      and :today between from_on and coalesce(until_on, 'infinity')
                where year.worker_id = worker.id) sums on true
      """
          .formatted(OVER, YEARS);

  static final ListQuery<Dose.Standing> LIST =
      new ListQuery<>(STANDING, DoseStandings::standing, Dose.Standing::worker)
          .sort("name", "register.fold(worker_name)")
          .sort("year", "whole_body")
          .sort("five", "five_years")
          .sort("last", "coalesce(last_until, '-infinity')")
          .sort("state", "array_position(array['OVER', 'NEVER_READ', 'UNREAD', 'FINE'], state)")
          .has("name", "worker_name")
          .has("facility", "facility_name")
          .is("state", "state")
          .meets(OwnExposure.FACILITIES, "array[cast(facility_id as text)]");

  private final JdbcClient jdbc;

  DoseStandings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A worker whose dosimeter is overdue.
  ///
  /// @param organisation who is told of it; none where the directory does not know it
  record Overdue(
      UUID worker, String name, @Nullable UUID organisation, UUID facility, boolean everRead) {}

  /// Notes whose dosimeters are overdue, and answers with those who were not noted before, by
  /// facility and name.
  List<Overdue> noteOverdue(LocalDate today, Instant at) {
    return jdbc.sql(
            """
            with noted as (
              insert into exposure.overdue_told (worker_id, since, told_at)
              select id, coalesce(last_until, registered_on), :at from (%1$s) standing where is_overdue
                  on conflict do nothing
              returning worker_id)
            select standing.* from (%1$s) standing join noted on noted.worker_id = standing.id
             order by register.fold(facility_name), facility_id, register.fold(worker_name), id
            """
                .formatted(STANDING))
        .param("today", today)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(
            (row, n) ->
                new Overdue(
                    row.getObject("id", UUID.class),
                    row.getString("worker_name"),
                    row.getObject("organisation_id", UUID.class),
                    row.getObject("facility_id", UUID.class),
                    row.getObject("last_until") != null))
        .list();
  }

  /// Year by year, the newest first, each against the limits of its last day; by worker.
  Map<UUID, List<Dose.Year>> years(Collection<UUID> workers) {
    var years = new HashMap<UUID, List<Dose.Year>>();
    jdbc.sql(
            """
            select year.*, coalesce(%s, false) as is_over
              from (%s) year
              left join exposure.dose_limit on dose_limit.part = year.part
                   and make_date(year.year, 12, 31) between from_on and coalesce(until_on, 'infinity')
             where year.worker_id = any(:workers) order by year.year desc, year.part
            """
                .formatted(OVER, YEARS))
        .param("workers", workers.toArray(UUID[]::new))
        .query(
            (RowCallbackHandler)
                row ->
                    years
                        .computeIfAbsent(
                            row.getObject("worker_id", UUID.class), worker -> new ArrayList<>())
                        .add(year(row)));
    return years;
  }

  private static Dose.Year year(ResultSet row) throws SQLException {
    return new Dose.Year(
        BodyPart.valueOf(row.getString("part")),
        row.getInt("year"),
        row.getBigDecimal("msv"),
        row.getBigDecimal("five"),
        row.getBoolean("is_over"));
  }

  private static Dose.Standing standing(ResultSet row, int n) throws SQLException {
    return new Dose.Standing(
        row.getObject("id", UUID.class),
        row.getString("worker_name"),
        row.getObject("facility_id", UUID.class),
        row.getString("facility_name"),
        row.getBigDecimal("whole_body"),
        row.getBigDecimal("five_years"),
        row.getObject("last_until", LocalDate.class),
        Dose.State.valueOf(row.getString("state")));
  }
}
