package org.opendost.directory.mergers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Unit;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of mergers and of the units that end by them.
@Component
class MergerRows {

  private static final String MERGER =
      """
      select merger.*, ending.ids, ending.names, array_to_string(ending.names, ' + ') as ended_names,
             case when withdrawn_at is not null then 'withdrawn' when carried_at is not null then 'carried'
                  when drawn_at is null then 'draft'
                  when (select count(*) from mergers.signature
                         where merger_id = merger.id and signature.drawing = merger.drawing)
                       >= cardinality(ending.ids) + 2 then 'signed'
                  else 'drawn' end as state
        from mergers.merger
        cross join lateral (
          select array_agg(unit_id order by unit_name, unit_id) as ids,
                 array_agg(unit_name order by unit_name, unit_id) as names
            from mergers.ending where merger_id = merger.id) as ending
      """;

  static final ListQuery<Merger> LIST =
      new ListQuery<>(MERGER, MergerRows::merger, Merger::id)
          .sort("on", "effective_on")
          .sort("decided", "decided_on")
          .sort("into", "register.fold(name)")
          .has("number", "number")
          .has("ended", "ended_names")
          .has("into", "name")
          .is("state", "state")
          .newestFirst();

  private final JdbcClient jdbc;

  MergerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Merger.Typed typed, UUID into, String name, List<Unit> ended, String by) {
    write(
        """
        insert into mergers.merger
          (id, number, decided_on, issuer, effective_on, into_id, begins, name, short_name, kind, parent, saved_by)
        values (:id, :number, :decidedOn, :issuer, :on, :into, :begins, :name, :shortName, :kind, :parent, :by)
        """,
        typed,
        into,
        name,
        ended,
        by);
  }

  void update(Merger.Typed typed, UUID into, String name, List<Unit> ended, String by) {
    jdbc.sql("delete from mergers.ending where merger_id = :id").param("id", typed.id()).update();
    write(
        """
        update mergers.merger
           set number = :number, decided_on = :decidedOn, issuer = :issuer, effective_on = :on, into_id = :into,
               begins = :begins, name = :name, short_name = :shortName, kind = :kind, parent = :parent, saved_by = :by,
               version = version + 1
         where id = :id
        """,
        typed,
        into,
        name,
        ended,
        by);
  }

  private void write(
      String sql, Merger.Typed typed, UUID into, String name, List<Unit> ended, String by) {
    jdbc.sql(sql)
        .param("id", typed.id())
        .param("number", typed.number())
        .param("decidedOn", typed.decidedOn())
        .param("issuer", typed.issuer())
        .param("on", typed.on())
        .param("into", into)
        .param("begins", typed.into() == null)
        .param("name", name)
        .param("shortName", typed.shortName())
        .param("kind", typed.kind())
        .param("parent", typed.parent())
        .param("by", by)
        .update();
    for (var unit : ended) {
      jdbc.sql(
              "insert into mergers.ending (merger_id, unit_id, unit_name) values (:id, :unit,"
                  + " :name)")
          .param("id", typed.id())
          .param("unit", unit.id())
          .param("name", unit.name())
          .update();
    }
  }

  void attach(UUID id, UUID file) {
    jdbc.sql("update mergers.merger set file_id = :file where id = :id")
        .param("id", id)
        .param("file", file)
        .update();
  }

  void withdraw(UUID id, String why, Instant at) {
    jdbc.sql("update mergers.merger set withdrawn_at = :at, withdrawn_why = :why where id = :id")
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  void draw(UUID id, int drawing, Instant at, String by) {
    jdbc.sql(
            """
            update mergers.merger set drawing = :drawing, drawn_at = :at, drawn_by = :by where id = :id
            """)
        .param("id", id)
        .param("drawing", drawing)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  void reopen(UUID id) {
    jdbc.sql("update mergers.merger set drawn_at = null, drawn_by = null where id = :id")
        .param("id", id)
        .update();
  }

  void carry(UUID id, Instant at, String by) {
    jdbc.sql("update mergers.merger set carried_at = :at, carried_by = :by where id = :id")
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  Optional<Merger> find(UUID id) {
    return jdbc.sql(MERGER + " where merger.id = :id")
        .param("id", id)
        .query(MergerRows::merger)
        .optional();
  }

  /// Every merger there is.
  List<Merger> all() {
    return jdbc.sql(MERGER + " order by merger.id").query(MergerRows::merger).list();
  }

  /// The merger, which nobody else can change until this transaction ends.
  Merger lock(UUID id) {
    jdbc.sql("select id from mergers.merger where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
    return find(id).orElseThrow(() -> new NotFound(Mergers.SUBJECT, id));
  }

  /// Lets drafts come one after the other: two at once could end one unit twice.
  void queue() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('mergers.merger drafts', 0))")
        .query((row, n) -> true)
        .single();
  }

  /// Other mergers that are under way and touch one of the units.
  List<Merger> underWay(UUID but, Set<UUID> units) {
    return jdbc.sql(
            MERGER
                + """
                 where merger.id <> :but and withdrawn_at is null and carried_at is null
                   and (ending.ids && cast(:units as uuid[]) or into_id = any(:units))
                """)
        .param("but", but)
        .param("units", units.toArray(UUID[]::new))
        .query(MergerRows::merger)
        .list();
  }

  private static Merger merger(ResultSet row, int n) throws SQLException {
    var ids = (UUID[]) row.getArray("ids").getArray();
    var names = (String[]) row.getArray("names").getArray();
    var ending = new ArrayList<Merger.Ending>();
    for (int i = 0; i < ids.length; i++) {
      ending.add(new Merger.Ending(ids[i], names[i]));
    }
    return new Merger(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getObject("decided_on", LocalDate.class),
        row.getString("issuer"),
        row.getObject("effective_on", LocalDate.class),
        ending,
        row.getObject("into_id", UUID.class),
        row.getBoolean("begins"),
        row.getString("name"),
        row.getString("short_name"),
        row.getString("kind"),
        row.getObject("parent", UUID.class),
        row.getObject("file_id", UUID.class),
        row.getInt("drawing"),
        deed(row, "drawn"),
        deed(row, "carried"),
        row.getString("withdrawn_why"),
        row.getString("state"),
        row.getInt("version"),
        row.getString("saved_by"));
  }

  private static Merger.@Nullable Deed deed(ResultSet row, String step) throws SQLException {
    var at = row.getObject(step + "_at", OffsetDateTime.class);
    return at == null ? null : new Merger.Deed(at.toInstant(), row.getString(step + "_by"));
  }
}
