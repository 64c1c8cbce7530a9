package org.opendost.procedure.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CalendarRows {

  private static final RowMapper<OfficialDay> DAY =
      (row, n) ->
          new OfficialDay(
              row.getObject("id", UUID.class),
              row.getObject("day", LocalDate.class),
              SpecialDay.Kind.valueOf(row.getString("kind")),
              row.getString("name"),
              row.getString("name_en"),
              row.getString("basis"),
              row.getBoolean("confirmed"),
              row.getInt("revision"));

  private final JdbcClient jdbc;

  CalendarRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<OfficialDay> between(LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            select * from calendar.day
            where withdrawn_because is null and day between :first and :last
            order by day
            """)
        .param("first", first)
        .param("last", last)
        .query(DAY)
        .list();
  }

  Optional<OfficialDay> byId(UUID id) {
    return jdbc.sql("select * from calendar.day where id = :id and withdrawn_because is null")
        .param("id", id)
        .query(DAY)
        .optional();
  }

  /// False when the id or the day is taken.
  boolean insert(OfficialDay day) {
    return jdbc.sql(
                """
                insert into calendar.day (id, day, kind, name, name_en, basis, confirmed)
                values (:id, :day, :kind, :name, :nameEn, :basis, :confirmed)
                on conflict do nothing
                """)
            .param("id", day.id())
            .param("day", day.day())
            .param("kind", day.kind().name())
            .param("name", day.name())
            .param("nameEn", day.nameInEnglish())
            .param("basis", day.basis())
            .param("confirmed", day.confirmed())
            .update()
        == 1;
  }

  /// Whether the row was still at that revision.
  boolean update(OfficialDay day, int revision, @Nullable String withdrawnBecause) {
    return jdbc.sql(
                """
                update calendar.day
                set basis = :basis, confirmed = :confirmed, withdrawn_because = :because,
                    revision = revision + 1
                where id = :id and revision = :revision
                """)
            .param("id", day.id())
            .param("basis", day.basis())
            .param("confirmed", day.confirmed())
            .param("because", withdrawnBecause)
            .param("revision", revision)
            .update()
        == 1;
  }
}
