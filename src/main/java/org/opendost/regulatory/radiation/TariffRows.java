package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of fees.
@Component
class TariffRows {

  private final JdbcClient jdbc;

  TariffRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<TariffLine> on(LocalDate day) {
    return jdbc.sql(
            """
            select item, coalesce(device_class, '') as device_class, coalesce(quantity_from, 0) as quantity_from,
                   coalesce(amount, percent) as value, confirmed
              from radiation.tariff where :day >= from_on and (until_on is null or :day <= until_on)
            """)
        .param("day", day)
        .query(
            (row, _) ->
                new TariffLine(
                    row.getString("item"),
                    row.getString("device_class"),
                    row.getInt("quantity_from"),
                    row.getLong("value"),
                    row.getBoolean("confirmed")))
        .list();
  }

  /// Every row, by what it is about and when.
  List<TariffEntry> all() {
    return jdbc.sql(
            """
            select * from radiation.tariff
             order by array_position(array['device', 'renewal', 'quantity', 'certificate', 'plan'], item),
                      device_class, quantity_from, from_on desc
            """)
        .query(TariffRows::entry)
        .list();
  }

  Optional<TariffEntry> find(UUID id) {
    return jdbc.sql("select * from radiation.tariff where id = :id")
        .param("id", id)
        .query(TariffRows::entry)
        .optional();
  }

  /// The row, which nobody else can close until this transaction ends.
  Optional<TariffEntry> lock(UUID id) {
    return jdbc.sql("select * from radiation.tariff where id = :id for update")
        .param("id", id)
        .query(TariffRows::entry)
        .optional();
  }

  void close(UUID id, LocalDate until) {
    jdbc.sql("update radiation.tariff set until_on = :until where id = :id")
        .param("id", id)
        .param("until", until)
        .update();
  }

  void insert(TariffEntry entry) {
    var device = entry.deviceClass();
    jdbc.sql(
            """
            insert into radiation.tariff (id, document, item, device_class, quantity_from, amount, percent, from_on,
              confirmed)
            values (:id, :document, :item, :class, :quantity, :amount, :percent, :from, :confirmed)
            """)
        .param("id", entry.id())
        .param("document", entry.document())
        .param("item", entry.item())
        .param("class", device == null ? null : device.code(), Types.VARCHAR)
        .param("quantity", entry.quantityFrom(), Types.INTEGER)
        .param("amount", entry.isShare() ? null : entry.value(), Types.BIGINT)
        .param("percent", entry.isShare() ? entry.value() : null, Types.INTEGER)
        .param("from", entry.from())
        .param("confirmed", entry.confirmed())
        .update();
  }

  private static TariffEntry entry(ResultSet row, int n) throws SQLException {
    var device = row.getString("device_class");
    var share = row.getObject("percent", Integer.class);
    return new TariffEntry(
        row.getObject("id", UUID.class),
        row.getString("document"),
        row.getString("item"),
        device == null ? null : EquipmentClass.of(device),
        row.getObject("quantity_from", Integer.class),
        share == null ? row.getLong("amount") : share,
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getBoolean("confirmed"));
  }
}
