package org.opendost.office.workplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of the week schedule and of the addresses of its calendar.
@Component
class ScheduleRows {

  /// Days are those on which something begins here.
  static final ListQuery<Appointment> LIST =
      new ListQuery<>(
              """
              select appointment.*, cast(starts_at at time zone 'Asia/Ho_Chi_Minh' as date) as day,
                     case when cancelled_at is null then 'standing' else 'cancelled' end as state,
                     case when is_public then 'open' else 'internal' end as reading
                from workplan.appointment
              """,
              ScheduleRows::appointment,
              Appointment::id)
          .sort("on", "starts_at")
          .sort("subject", "register.fold(subject)")
          .sort("chair", "register.fold(chair)")
          .newestFirst()
          .has("subject", "subject")
          .has("place", "place")
          .has("chair", "chair")
          .has("attendees", "attendees")
          .is("reading", "reading")
          .is("state", "state")
          .since("from", "day")
          .until("to", "day");

  private final JdbcClient jdbc;

  ScheduleRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Appointment appointment) {
    write(
        appointment,
        """
        insert into workplan.appointment
          (id, starts_at, ends_at, subject, place, chair, attendees, is_public, version, saved_by)
        values (:id, :from, cast(:until as timestamptz), :subject, :place, :chair, :attendees, :open, :version, :by)
        """);
  }

  void update(Appointment appointment) {
    write(
        appointment,
        """
        update workplan.appointment
           set starts_at = :from, ends_at = cast(:until as timestamptz), subject = :subject, place = :place,
               chair = :chair, attendees = :attendees, is_public = :open, version = :version, saved_by = :by
         where id = :id
        """);
  }

  private void write(Appointment appointment, String sql) {
    jdbc.sql(sql)
        .param("id", appointment.id())
        .param("from", at(appointment.from()))
        .param("until", at(appointment.until()))
        .param("subject", appointment.subject())
        .param("place", appointment.place())
        .param("chair", appointment.chair())
        .param("attendees", appointment.attendees())
        .param("open", appointment.open())
        .param("version", appointment.version())
        .param("by", appointment.savedBy())
        .update();
  }

  void cancel(UUID id, String why, Instant at, String by) {
    jdbc.sql(
            """
            update workplan.appointment
               set cancelled_at = :at, cancelled_why = :why, version = version + 1, saved_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("at", at(at))
        .param("why", why)
        .param("by", by)
        .update();
  }

  Optional<Appointment> find(UUID id) {
    return jdbc.sql("select * from workplan.appointment where id = :id")
        .param("id", id)
        .query(ScheduleRows::appointment)
        .optional();
  }

  /// The appointment, which nobody else can change until this transaction ends.
  Optional<Appointment> lock(UUID id) {
    return jdbc.sql("select * from workplan.appointment where id = :id for update")
        .param("id", id)
        .query(ScheduleRows::appointment)
        .optional();
  }

  /// What begins from a moment until before another.
  List<Appointment> between(Instant from, Instant until) {
    return jdbc.sql(
            """
            select * from workplan.appointment where starts_at >= :from and starts_at < :until
             order by starts_at, id
            """)
        .param("from", at(from))
        .param("until", at(until))
        .query(ScheduleRows::appointment)
        .list();
  }

  void setFeed(UUID account, byte[] hash) {
    jdbc.sql(
            """
            insert into workplan.feed (account_id, token_hash) values (:account, :hash)
            on conflict (account_id) do update set token_hash = excluded.token_hash
            """)
        .param("account", account)
        .param("hash", hash)
        .update();
  }

  Optional<UUID> feedOf(byte[] hash) {
    return jdbc.sql("select account_id from workplan.feed where token_hash = :hash")
        .param("hash", hash)
        .query(UUID.class)
        .optional();
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static Appointment appointment(ResultSet row, int n) throws SQLException {
    var until = row.getObject("ends_at", OffsetDateTime.class);
    return new Appointment(
        row.getObject("id", UUID.class),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        until == null ? null : until.toInstant(),
        row.getString("subject"),
        row.getString("place"),
        row.getString("chair"),
        row.getString("attendees"),
        row.getBoolean("is_public"),
        row.getInt("version"),
        row.getString("saved_by"),
        row.getObject("cancelled_at") != null);
  }
}
