package org.opendost.office.wellbeing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the log of rooms.
@Component
class DisinfectionRows {

  static final ListQuery<Disinfection> LIST =
      new ListQuery<>(
              "select * from wellbeing.disinfection",
              DisinfectionRows::disinfection,
              Disinfection::id)
          .sort("on", "done_on")
          .sort("room", "register.fold(room)")
          .sort("seats", "seats")
          .has("room", "room")
          .has("by", "done_by")
          .newestFirst();

  private final JdbcClient jdbc;

  DisinfectionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Disinfection typed, String by) {
    jdbc.sql(
            """
            insert into wellbeing.disinfection (id, room, done_on, done_by, work, seats, distance, saved_by)
            values (:id, :room, :on, :doneBy, :work, :seats, :distance, :by)
            """)
        .param("id", typed.id())
        .param("room", typed.room().strip())
        .param("on", typed.on())
        .param("doneBy", typed.by().strip())
        .param("work", typed.work().strip())
        .param("seats", typed.seats())
        .param("distance", typed.distance())
        .param("by", by)
        .update();
  }

  void withdraw(UUID id, String why, String by) {
    jdbc.sql(
            "update wellbeing.disinfection set withdrawn_why = :why, saved_by = :by where id = :id")
        .param("id", id)
        .param("why", why)
        .param("by", by)
        .update();
  }

  Optional<Disinfection> find(UUID id) {
    return jdbc.sql("select * from wellbeing.disinfection where id = :id")
        .param("id", id)
        .query(DisinfectionRows::disinfection)
        .optional();
  }

  /// The line, which nobody else can change until this transaction ends.
  Optional<Disinfection> lock(UUID id) {
    return jdbc.sql("select * from wellbeing.disinfection where id = :id for update")
        .param("id", id)
        .query(DisinfectionRows::disinfection)
        .optional();
  }

  private static Disinfection disinfection(ResultSet row, int n) throws SQLException {
    return new Disinfection(
        row.getObject("id", UUID.class),
        row.getString("room"),
        row.getObject("done_on", LocalDate.class),
        row.getString("done_by"),
        row.getString("work"),
        row.getInt("seats"),
        row.getBigDecimal("distance"),
        row.getString("saved_by"),
        Objects.requireNonNullElse(row.getString("withdrawn_why"), ""));
  }
}
