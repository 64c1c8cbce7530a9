package org.opendost.office.wellbeing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of doors and of who came through them; nothing of a visit outlives its row.
@Component
class VisitRows {

  private static final String VISITS =
      "select visit.*, door.name as door_name, case when left_at is null then 'inside' else 'left'"
          + " end as state from wellbeing.visit join wellbeing.door on door.id = door_id";
  static final ListQuery<Visit> LIST =
      new ListQuery<>(VISITS, VisitRows::visit, Visit::id)
          .sort("came", "came_at")
          .sort("name", "register.fold(name)")
          .has("name", "name")
          .has("door", "door_name")
          .is("state", "state")
          .newestFirst();

  private final JdbcClient jdbc;

  VisitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Door door) {
    jdbc.sql("insert into wellbeing.door (id, name, place) values (:id, :name, :place)")
        .param("id", door.id())
        .param("name", door.name())
        .param("place", door.place())
        .update();
  }

  void close(UUID door) {
    jdbc.sql("update wellbeing.door set closed = true where id = :id").param("id", door).update();
  }

  List<Door> doors() {
    return jdbc.sql("select * from wellbeing.door order by closed, register.fold(name), id")
        .query(VisitRows::door)
        .list();
  }

  Optional<Door> door(UUID id) {
    return jdbc.sql("select * from wellbeing.door where id = :id")
        .param("id", id)
        .query(VisitRows::door)
        .optional();
  }

  void insert(Visit visit, UUID campaign, LocalDate eraseOn) {
    jdbc.sql(
            """
            insert into wellbeing.visit (id, campaign_id, door_id, account_id, name, phone, came_at, erase_on)
            values (:id, :campaign, :door, cast(:account as uuid), :name, :phone, :came, :erase)
            """)
        .param("id", visit.id())
        .param("campaign", campaign)
        .param("door", visit.door())
        .param("account", visit.account() == null ? null : visit.account().toString())
        .param("name", visit.name())
        .param("phone", visit.phone())
        .param("came", visit.came().atOffset(ZoneOffset.UTC))
        .param("erase", eraseOn)
        .update();
  }

  void leave(UUID id, Instant now) {
    jdbc.sql(
            "update wellbeing.visit set left_at = greatest(:now, came_at) where id = :id and"
                + " left_at is null")
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Visit> find(UUID id) {
    return jdbc.sql("with list as (" + VISITS + ") select * from list where id = :id")
        .param("id", id)
        .query(VisitRows::visit)
        .optional();
  }

  /// Where an officer is inside.
  Optional<Visit> insideOf(UUID account) {
    return jdbc.sql(
            "with list as ("
                + VISITS
                + ") select * from list where account_id = :account and left_at is null")
        .param("account", account)
        .query(VisitRows::visit)
        .optional();
  }

  /// Lets one officer's taps come one after the other.
  void queue(UUID account) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('visit ' || :account, 0))")
        .param("account", account.toString())
        .query((row, n) -> true)
        .single();
  }

  Visit.Count count(LocalDate day) {
    var start = day.atStartOfDay(OfficeClock.ZONE).toOffsetDateTime();
    return jdbc.sql(
            """
            select count(*) filter (where came_at >= :start and came_at < :end) as came,
                   count(*) filter (where left_at is null) as inside from wellbeing.visit
            """)
        .param("start", start)
        .param("end", start.plusDays(1))
        .query((row, n) -> new Visit.Count(row.getInt("came"), row.getInt("inside")))
        .single();
  }

  private static Door door(ResultSet row, int n) throws SQLException {
    return new Door(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("place"),
        row.getBoolean("closed"));
  }

  private static Visit visit(ResultSet row, int n) throws SQLException {
    var left = row.getObject("left_at", OffsetDateTime.class);
    return new Visit(
        row.getObject("id", UUID.class),
        row.getObject("door_id", UUID.class),
        row.getString("door_name"),
        row.getObject("account_id", UUID.class),
        row.getString("name"),
        row.getString("phone"),
        row.getObject("came_at", OffsetDateTime.class).toInstant(),
        left == null ? null : left.toInstant());
  }
}
