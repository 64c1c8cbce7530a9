package org.opendost.portal.audience;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `audience.day`.
@Component
class DayRows {

  private final JdbcClient jdbc;

  DayRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Sums(long today, long month, long total) {}

  void add(DayCount more) {
    jdbc.sql(
            """
            insert into audience.day (day, people, robots) values (:day, :people, :robots)
            on conflict (day) do update
               set people = day.people + excluded.people, robots = day.robots + excluded.robots
            """)
        .param("day", more.day())
        .param("people", more.people())
        .param("robots", more.robots())
        .update();
  }

  /// What was counted here and what was carried over from the old site.
  Sums sums(LocalDate today) {
    return jdbc.sql(
            """
            select coalesce(sum(people) filter (where day = :today), 0)
                     + coalesce((select carried.today from audience.carried_over carried
                                  where carried.day = :today), 0) as today,
                   coalesce(sum(people) filter (where day between :first and :today), 0)
                     + coalesce((select carried.month from audience.carried_over carried
                                  where carried.day between :first and :today), 0) as month,
                   coalesce(sum(people), 0)
                     + coalesce((select carried.total from audience.carried_over carried), 0) as total
              from audience.day
            """)
        .param("today", today)
        .param("first", today.withDayOfMonth(1))
        .query(
            (row, n) -> new Sums(row.getLong("today"), row.getLong("month"), row.getLong("total")))
        .single();
  }

  Optional<CarriedOver> carriedOver() {
    return jdbc.sql("select * from audience.carried_over")
        .query(
            (row, n) ->
                new CarriedOver(
                    row.getObject("day", LocalDate.class),
                    row.getLong("today"),
                    row.getLong("month"),
                    row.getLong("total"),
                    row.getString("note")))
        .optional();
  }

  void carryOver(CarriedOver figures) {
    jdbc.sql(
            """
            insert into audience.carried_over (day, today, month, total, note)
            values (:day, :today, :month, :total, :note)
            on conflict (only_row) do update
               set day = excluded.day, today = excluded.today, month = excluded.month,
                   total = excluded.total, note = excluded.note
            """)
        .param("day", figures.day())
        .param("today", figures.today())
        .param("month", figures.month())
        .param("total", figures.total())
        .param("note", figures.note())
        .update();
  }

  List<DayCount> between(LocalDate from, LocalDate until) {
    return jdbc.sql(
            """
            select day, people, robots from audience.day
             where day between :from and :until order by day
            """)
        .param("from", from)
        .param("until", until)
        .query(
            (row, n) ->
                new DayCount(
                    row.getObject("day", LocalDate.class),
                    row.getLong("people"),
                    row.getLong("robots")))
        .list();
  }
}
