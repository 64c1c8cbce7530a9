package org.opendost.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.procedure.calendar.Limit;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LocalLimitRows {

  private static final RowMapper<LocalLimit> LIMIT =
      (row, n) ->
          new LocalLimit(
              row.getObject("id", UUID.class),
              row.getString("procedure"),
              row.getString("version"),
              new Limit(row.getInt("amount"), Limit.Unit.valueOf(row.getString("unit"))),
              row.getObject("valid_from", LocalDate.class),
              row.getObject("valid_to", LocalDate.class),
              row.getString("basis"),
              row.getBoolean("confirmed"));

  private final JdbcClient jdbc;

  LocalLimitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<LocalLimit> all() {
    return jdbc.sql(
            """
            select * from casework.local_limit where withdrawn_because is null
            order by procedure, version, valid_from
            """)
        .query(LIMIT)
        .list();
  }

  Optional<LocalLimit> byId(UUID id) {
    return jdbc.sql(
            "select * from casework.local_limit where id = :id and withdrawn_because is null")
        .param("id", id)
        .query(LIMIT)
        .optional();
  }

  /// Makes a second change of the limits wait for the first.
  void lock() {
    jdbc.sql("lock table casework.local_limit in share row exclusive mode").update();
  }

  /// False when the id is taken, as by a limit that was withdrawn.
  boolean insert(LocalLimit limit) {
    return jdbc.sql(
                """
                insert into casework.local_limit
                  (id, procedure, version, amount, unit, valid_from, valid_to, basis, confirmed)
                values (:id, :procedure, :version, :amount, :unit, :from, :to, :basis, :confirmed)
                on conflict do nothing
                """)
            .param("id", limit.id())
            .param("procedure", limit.procedure())
            .param("version", limit.version())
            .param("amount", limit.limit().amount())
            .param("unit", limit.limit().unit().name())
            .param("from", limit.from())
            .param("to", limit.until())
            .param("basis", limit.basis())
            .param("confirmed", limit.confirmed())
            .update()
        == 1;
  }

  void withdraw(UUID id, String because) {
    jdbc.sql("update casework.local_limit set withdrawn_because = :because where id = :id")
        .param("because", because)
        .param("id", id)
        .update();
  }
}
