package org.opendost.regulatory.exposure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.DatedLines;
import org.opendost.platform.register.ListQuery;
import org.opendost.platform.register.Validity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of doses and their limits.
@Component
class DoseRows {

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

  private static final String STANDING =
      """
      select read.worker_id as id, worker_name, facility_id, facility_name, whole_body, five_years, last_until,
             case when is_over then 'OVER'
                  when last_until < cast(:today as date) - interval '3 months' then 'UNREAD'
                  else 'FINE' end as state
        from (select distinct on (worker_id) worker_id, worker_name, facility_id, facility_name,
                     until_on as last_until
                from exposure.dose where withdrawn_because is null
               order by worker_id, until_on desc) read
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
                where year.worker_id = read.worker_id) sums on true
      """
          .formatted(OVER, YEARS);

  static final ListQuery<Dose.Standing> STANDINGS =
      new ListQuery<>(STANDING, DoseRows::standing, Dose.Standing::worker)
          .sort("name", "register.fold(worker_name)")
          .sort("year", "whole_body")
          .sort("five", "five_years")
          .sort("last", "last_until")
          .has("name", "worker_name")
          .has("facility", "facility_name")
          .is("state", "state");

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  DoseRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /// Lets nobody else enter or withdraw readings of the workers until this transaction ends; in one
  /// order, so that two tables never wait for each other.
  void lock(Collection<UUID> workers) {
    jdbc.sql(
            """
            select pg_advisory_xact_lock(key)
              from (select distinct hashtextextended(cast(worker as text), 0) as key
                      from unnest(cast(:workers as uuid[])) as worker order by 1) keys
            """)
        .param("workers", workers.toArray(UUID[]::new))
        .query((row, n) -> "")
        .list();
  }

  void insert(List<DoseWriting.Reading> readings) {
    var rows = new ArrayList<Object[]>();
    for (var reading : readings) {
      var dose = reading.entry();
      rows.add(
          new Object[] {
            dose.id(),
            dose.worker(),
            reading.worker(),
            reading.facility().id(),
            reading.facility().organisation(),
            reading.facility().name(),
            dose.part().name(),
            dose.from(),
            dose.until(),
            dose.msv(),
            dose.laboratory().strip(),
            dose.slip().strip(),
            dose.inResponse()
          });
    }
    batches.batchUpdate(
        """
        insert into exposure.dose (id, worker_id, worker_name, facility_id, organisation_id, facility_name, part,
          from_on, until_on, msv, laboratory, slip, in_response)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rows);
  }

  /// Readings that count and share a day with new ones, by the new one's id.
  Map<UUID, Dose> overlapping(List<Dose.Entry> entries) {
    var found = new HashMap<UUID, Dose>();
    jdbc.sql(
            """
            select typed, dose.*
              from unnest(cast(:ids as uuid[]), cast(:workers as uuid[]), cast(:parts as text[]),
                          cast(cast(:froms as text[]) as date[]), cast(cast(:untils as text[]) as date[]))
                   as entry (typed, worker, body_part, starts, ends)
              join exposure.dose on worker_id = worker and part = body_part and withdrawn_because is null
                   and from_on <= ends and until_on >= starts
            """)
        .param("ids", entries.stream().map(Dose.Entry::id).toArray(UUID[]::new))
        .param("workers", entries.stream().map(Dose.Entry::worker).toArray(UUID[]::new))
        .param("parts", entries.stream().map(entry -> entry.part().name()).toArray(String[]::new))
        .param(
            "froms", entries.stream().map(entry -> entry.from().toString()).toArray(String[]::new))
        .param(
            "untils",
            entries.stream().map(entry -> entry.until().toString()).toArray(String[]::new))
        .query(
            (RowCallbackHandler)
                row -> found.putIfAbsent(row.getObject("typed", UUID.class), dose(row, 0)));
    return found;
  }

  /// How the workers of facilities stand, by name.
  List<Dose.Standing> standings(Collection<UUID> facilities, LocalDate today) {
    return jdbc.sql(
            "select * from ("
                + STANDING
                + ") standing where facility_id = any(:facilities)"
                + " order by register.fold(worker_name), id")
        .param("facilities", facilities.toArray(UUID[]::new))
        .param("today", today)
        .query(DoseRows::standing)
        .list();
  }

  Optional<Dose> find(UUID id) {
    return jdbc.sql("select * from exposure.dose where id = :id")
        .param("id", id)
        .query(DoseRows::dose)
        .optional();
  }

  void withdraw(UUID id, String reason) {
    jdbc.sql("update exposure.dose set withdrawn_because = :reason where id = :id")
        .param("id", id)
        .param("reason", reason.strip())
        .update();
  }

  /// The newest first.
  List<Dose> of(UUID worker) {
    return jdbc.sql(
            "select * from exposure.dose where worker_id = :worker order by until_on desc, part,"
                + " id")
        .param("worker", worker)
        .query(DoseRows::dose)
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

  /// By what they are for, the newest first.
  List<DoseLimit> limits() {
    return jdbc.sql("select * from exposure.dose_limit order by part desc, from_on desc")
        .query(
            (row, n) ->
                new DoseLimit(
                    row.getObject("id", UUID.class),
                    BodyPart.valueOf(row.getString("part")),
                    row.getBigDecimal("mean_msv"),
                    row.getBigDecimal("most_msv"),
                    Validity.of(row)))
        .list();
  }

  /// Enters a limit; the one before ends on the day before.
  void insert(DoseLimit limit) {
    var part = limit.part().name();
    DatedLines.end(jdbc, "exposure.dose_limit", "part", part, limit.validity().from());
    DatedLines.insert(
            jdbc,
            """
            insert into exposure.dose_limit
              (id, part, mean_msv, most_msv, from_on, until_on, article, confirmed, remark)
            values (:id, :part, :mean, :most, :from, :until, :article, :confirmed, :remark)
            """,
            limit.id(),
            limit.validity())
        .param("part", part)
        .param("mean", limit.mean())
        .param("most", limit.most())
        .update();
  }

  private static Dose dose(ResultSet row, int n) throws SQLException {
    return new Dose(
        row.getObject("id", UUID.class),
        row.getObject("worker_id", UUID.class),
        BodyPart.valueOf(row.getString("part")),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getBigDecimal("msv"),
        row.getString("laboratory"),
        row.getString("slip"),
        row.getBoolean("in_response"),
        row.getString("withdrawn_because"));
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
