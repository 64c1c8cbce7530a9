package org.opendost.office.wellbeing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The tables of rosters and of who is where in them.
@Component
class RosterRows {

  private final JdbcClient jdbc;

  RosterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Placed(UUID roster, UUID person, String name, LocalDate day, Roster.Place place) {}

  /// Lets rosters of one unit and week be begun one after the other.
  void queue(UUID unit, LocalDate monday) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('roster ' || :unit || :monday, 0))")
        .param("unit", unit.toString())
        .param("monday", monday.toString())
        .query((row, n) -> true)
        .single();
  }

  void insert(Roster roster) {
    jdbc.sql(
            """
            insert into wellbeing.roster (id, campaign_id, unit_id, unit_name, monday, version, saved_by)
            values (:id, :campaign, :unit, :unitName, :monday, :version, :by)
            """)
        .param("id", roster.id())
        .param("campaign", roster.campaign())
        .param("unit", roster.unit())
        .param("unitName", roster.unitName())
        .param("monday", roster.monday())
        .param("version", roster.version())
        .param("by", roster.savedBy())
        .update();
    place(roster);
  }

  void update(Roster roster) {
    jdbc.sql(
            """
            update wellbeing.roster
               set version = :version, saved_by = :by, approved_on = cast(:on as date), approved_by = :approver
             where id = :id
            """)
        .param("id", roster.id())
        .param("version", roster.version())
        .param("by", roster.savedBy())
        .param("on", roster.approvedOn())
        .param("approver", roster.approvedBy())
        .update();
  }

  /// Writes who is where; only what differs is touched.
  void place(Roster roster) {
    var people =
        roster.lines().stream()
            .flatMap(line -> line.places().keySet().stream().map(day -> line))
            .toList();
    var days = roster.lines().stream().flatMap(line -> line.places().keySet().stream()).toList();
    jdbc.sql(
            """
            insert into wellbeing.whereabouts (roster_id, person_id, person_name, day, place)
            select :roster, person, name, day, place
              from unnest(cast(:people as uuid[]), cast(:names as text[]), cast(:days as date[]), cast(:places as text[]))
                   as placed (person, name, day, place)
            on conflict (roster_id, person_id, day) do update set place = excluded.place
             where whereabouts.place <> excluded.place
            """)
        .param("roster", roster.id())
        .param(
            "people", people.stream().map(line -> line.person().toString()).toArray(String[]::new))
        .param("names", people.stream().map(Roster.Line::name).toArray(String[]::new))
        .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
        .param(
            "places",
            roster.lines().stream()
                .flatMap(line -> line.places().keySet().stream().map(day -> line.on(day).name()))
                .toArray(String[]::new))
        .update();
  }

  Optional<Roster> find(UUID id) {
    return read(jdbc.sql("select * from wellbeing.roster where id = :id").param("id", id)).stream()
        .findFirst();
  }

  /// The roster, which nobody else can change until this transaction ends.
  Optional<Roster> lock(UUID id) {
    return read(
            jdbc.sql("select * from wellbeing.roster where id = :id for update").param("id", id))
        .stream()
        .findFirst();
  }

  Optional<Roster> of(UUID campaign, UUID unit, LocalDate monday) {
    return read(
            jdbc.sql(
                    """
                    select * from wellbeing.roster
                     where campaign_id = :campaign and unit_id = :unit and monday = :monday
                    """)
                .param("campaign", campaign)
                .param("unit", unit)
                .param("monday", monday))
        .stream()
        .findFirst();
  }

  /// The rosters of all units in a week.
  List<Roster> week(LocalDate monday) {
    return read(
        jdbc.sql("select * from wellbeing.roster where monday = :monday order by unit_name, id")
            .param("monday", monday));
  }

  private List<Roster> read(StatementSpec sql) {
    var heads = sql.query(RosterRows::head).list();
    if (heads.isEmpty()) {
      return heads;
    }
    var placed =
        jdbc
            .sql(
                """
                select * from wellbeing.whereabouts where roster_id = any(cast(:ids as uuid[]))
                 order by register.fold(person_name), person_id, day
                """)
            .param("ids", heads.stream().map(head -> head.id().toString()).toArray(String[]::new))
            .query(RosterRows::placed)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Placed::roster));
    return heads.stream()
        .map(
            head ->
                new Roster(
                    head.id(),
                    head.campaign(),
                    head.unit(),
                    head.unitName(),
                    head.monday(),
                    lines(placed.getOrDefault(head.id(), List.of())),
                    head.version(),
                    head.savedBy(),
                    head.approvedOn(),
                    head.approvedBy()))
        .toList();
  }

  private static List<Roster.Line> lines(List<Placed> placed) {
    var people = new LinkedHashMap<UUID, Map<LocalDate, Roster.Place>>();
    var names = new HashMap<UUID, String>();
    for (var each : placed) {
      people.computeIfAbsent(each.person(), id -> new HashMap<>()).put(each.day(), each.place());
      names.put(each.person(), each.name());
    }
    return people.entrySet().stream()
        .map(
            each ->
                new Roster.Line(
                    each.getKey(), names.getOrDefault(each.getKey(), ""), each.getValue()))
        .toList();
  }

  private static Placed placed(ResultSet row, int n) throws SQLException {
    return new Placed(
        row.getObject("roster_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("person_name"),
        row.getObject("day", LocalDate.class),
        Roster.Place.valueOf(row.getString("place")));
  }

  private static Roster head(ResultSet row, int n) throws SQLException {
    return new Roster(
        row.getObject("id", UUID.class),
        row.getObject("campaign_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("unit_name"),
        row.getObject("monday", LocalDate.class),
        List.of(),
        row.getInt("version"),
        row.getString("saved_by"),
        row.getObject("approved_on", LocalDate.class),
        row.getString("approved_by"));
  }
}
