package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitRows {

  private static final RowMapper<Unit> ROW =
      (row, n) ->
          new Unit(
              row.getObject("id", UUID.class),
              row.getString("name"),
              row.getString("short_name"),
              row.getString("kind"),
              row.getObject("parent", UUID.class),
              row.getObject("valid_from", LocalDate.class),
              row.getObject("valid_to", LocalDate.class),
              row.getObject("merged_into", UUID.class),
              row.getString("decision"));

  private final JdbcClient jdbc;
  private final DirectoryEntries entries;

  UnitRows(JdbcClient jdbc, DirectoryEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  /// Whether it was new.
  boolean insert(Unit unit) {
    var isNew =
        jdbc.sql(
                    """
                    insert into parties.unit (id, name, short_name, kind, parent, valid_from, decision)
                    values (:id, :name, :shortName, :kind, :parent, :from, :decision)
                    on conflict (id) do nothing
                    """)
                .param("id", unit.id())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind())
                .param("parent", unit.parent())
                .param("from", unit.from())
                .param("decision", unit.decision())
                .update()
            == 1;
    entries.unit(unit.id());
    return isNew;
  }

  void end(Unit unit) {
    jdbc.sql(
            """
            update parties.unit
               set valid_to = :to, merged_into = :mergedInto, decision = :decision
             where id = :id
            """)
        .param("id", unit.id())
        .param("to", unit.to())
        .param("mergedInto", unit.mergedInto())
        .param("decision", unit.decision())
        .update();
  }

  void update(Unit unit) {
    jdbc.sql(
            """
            update parties.unit
               set name = :name, short_name = :shortName, kind = :kind, parent = :parent,
                   decision = :decision
             where id = :id
            """)
        .param("id", unit.id())
        .param("name", unit.name())
        .param("shortName", unit.shortName())
        .param("kind", unit.kind())
        .param("parent", unit.parent())
        .param("decision", unit.decision())
        .update();
    entries.unit(unit.id());
  }

  /// Lets changes of who stands below whom come one after the other: two at once, each right by
  /// itself, could put two units below each other.
  void queueTree() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('parties.unit tree', 0))")
        .query((row, n) -> true)
        .single();
  }

  List<Unit> mergedInto(UUID successor) {
    return jdbc.sql("select * from parties.unit where merged_into = :id order by place")
        .param("id", successor)
        .query(ROW)
        .list();
  }

  Optional<Unit> find(UUID id) {
    return jdbc.sql("select * from parties.unit where id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  Optional<Unit> lock(UUID id) {
    return jdbc.sql("select * from parties.unit where id = :id for update")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  List<Unit> on(LocalDate day) {
    return jdbc.sql(
            """
            select unit.id, coalesce(renaming.old_name, name) as name,
                   coalesce(renaming.old_short_name, short_name) as short_name, kind, parent, valid_from, valid_to,
                   merged_into, decision
              from parties.unit
              left join lateral (
                   select old_name, old_short_name from parties.renaming
                    where unit_id = unit.id and renamed_on > :day
                    order by renamed_on limit 1) renaming on true
             where valid_from <= :day and (valid_to is null or valid_to >= :day)
             order by place
            """)
        .param("day", day)
        .query(ROW)
        .list();
  }

  /// The unit, and all that had become part of it before the day.
  Set<UUID> carriedBy(UUID unit, LocalDate day) {
    return jdbc.sql(
            """
            with recursive carried as (
              select cast(:unit as uuid) as id
              union
              select ended.id from parties.unit ended
                join carried on ended.merged_into = carried.id
               where ended.valid_to < :day)
            select id from carried
            """)
        .param("unit", unit)
        .param("day", day)
        .query((row, n) -> row.getObject("id", UUID.class))
        .set();
  }

  List<Unit> all() {
    return jdbc.sql("select * from parties.unit order by place").query(ROW).list();
  }
}
