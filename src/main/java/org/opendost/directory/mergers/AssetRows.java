package org.opendost.directory.mergers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of assets.
@Component
class AssetRows {

  static final ListQuery<Asset> LIST =
      new ListQuery<>(
              """
              select asset.*, case when written_off_on is null then 'owned' else 'written-off' end as standing
                from mergers.asset
              """,
              AssetRows::asset,
              Asset::id)
          .sort("number", "register.fold(number)")
          .sort("name", "register.fold(name)")
          .sort("value", "value")
          .has("number", "number")
          .has("name", "name")
          .meets("unit", "array[unit_id]")
          .is("kind", "kind")
          .is("condition", "state")
          .is("standing", "standing");

  private final JdbcClient jdbc;

  AssetRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Asset asset) {
    write(
        """
        insert into mergers.asset
          (id, unit_id, number, name, kind, quantity, value, state, place, note, keeper_id, keeper_name, saved_by)
        values (:id, :unit, :number, :name, :kind, :quantity, :value, :condition, :place, :note, :keeper, :keeperName,
                :by)
        """,
        asset);
  }

  void update(Asset asset) {
    write(
        """
        update mergers.asset
           set unit_id = :unit, number = :number, name = :name, kind = :kind, quantity = :quantity, value = :value,
               state = :condition, place = :place, note = :note, keeper_id = :keeper, keeper_name = :keeperName,
               saved_by = :by, version = version + 1
         where id = :id
        """,
        asset);
  }

  private void write(String sql, Asset asset) {
    jdbc.sql(sql)
        .param("id", asset.id())
        .param("unit", asset.unit())
        .param("number", asset.number())
        .param("name", asset.name())
        .param("kind", asset.kind().name())
        .param("quantity", asset.quantity())
        .param("value", asset.value())
        .param("condition", asset.condition().name())
        .param("place", asset.place())
        .param("note", asset.note())
        .param("keeper", asset.keeper())
        .param("keeperName", asset.keeperName())
        .param("by", asset.savedBy())
        .update();
  }

  void writeOff(UUID id, Asset.WrittenOff off) {
    jdbc.sql(
            """
            update mergers.asset set written_off_on = :on, written_off_why = :why, version = version + 1
             where id = :id
            """)
        .param("id", id)
        .param("on", off.on())
        .param("why", off.why())
        .update();
  }

  Optional<Asset> find(UUID id) {
    return jdbc.sql("select * from mergers.asset where id = :id")
        .param("id", id)
        .query(AssetRows::asset)
        .optional();
  }

  /// Every asset there is.
  List<Asset> all() {
    return jdbc.sql("select * from mergers.asset order by id").query(AssetRows::asset).list();
  }

  List<Asset> of(Collection<UUID> ids) {
    return jdbc.sql("select * from mergers.asset where id = any(:ids) order by id")
        .param("ids", ids.toArray(UUID[]::new))
        .query(AssetRows::asset)
        .list();
  }

  /// The asset, which nobody else can change until this transaction ends.
  Optional<Asset> lock(UUID id) {
    return jdbc.sql("select * from mergers.asset where id = :id for update")
        .param("id", id)
        .query(AssetRows::asset)
        .optional();
  }

  /// Lets assets come one after the other, so that no number is given twice.
  void queue() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('mergers.asset numbers', 0))")
        .query((row, n) -> true)
        .single();
  }

  /// Another asset with the number that is still owned.
  Optional<Asset> numbered(String number, UUID but) {
    return jdbc.sql(
            """
            select * from mergers.asset
             where number = :number and written_off_on is null and id <> :but
            """)
        .param("number", number)
        .param("but", but)
        .query(AssetRows::asset)
        .optional();
  }

  private static Asset asset(ResultSet row, int n) throws SQLException {
    var off = row.getObject("written_off_on", LocalDate.class);
    return new Asset(
        row.getObject("id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("number"),
        row.getString("name"),
        Asset.Kind.valueOf(row.getString("kind")),
        row.getInt("quantity"),
        row.getLong("value"),
        Asset.Condition.valueOf(row.getString("state")),
        row.getString("place"),
        row.getString("note"),
        row.getObject("keeper_id", UUID.class),
        row.getString("keeper_name"),
        off == null ? null : new Asset.WrittenOff(off, row.getString("written_off_why")),
        row.getInt("version"),
        row.getString("saved_by"));
  }
}
