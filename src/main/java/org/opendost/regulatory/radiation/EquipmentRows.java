package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of equipment and its verifications.
@Component
class EquipmentRows {

  private final JdbcClient jdbc;

  EquipmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// False when the id is already there: the form was sent twice.
  boolean insert(Equipment device) {
    return bind(
                jdbc.sql(
                    """
                    insert into radiation.equipment (id, facility_id, device_class, model, maker, country, year_made,
                      tube_serial, console_serial, max_kv, max_ma, room, status)
                    values (:id, :facility, :class, :model, :maker, :country, :year, :tube, :console, :kv, :ma, :room,
                      :status) on conflict (id) do nothing
                    """),
                device)
            .param("facility", device.facility())
            .update()
        == 1;
  }

  void update(Equipment device) {
    bind(
            jdbc.sql(
                """
                update radiation.equipment set device_class = :class, model = :model, maker = :maker,
                       country = :country, year_made = :year, tube_serial = :tube,
                       console_serial = :console, max_kv = :kv, max_ma = :ma, room = :room, status = :status
                 where id = :id
                """),
            device)
        .update();
  }

  private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Equipment device) {
    return sql.param("id", device.id())
        .param("class", device.deviceClass().code())
        .param("model", device.model())
        .param("maker", device.maker())
        .param("country", device.country())
        .param("year", device.year())
        .param("tube", device.tubeSerial())
        .param("console", device.consoleSerial())
        .param("kv", device.maxKv())
        .param("ma", device.maxMa())
        .param("room", device.room())
        .param("status", device.status().code());
  }

  Optional<Equipment> lock(UUID id) {
    return jdbc.sql("select * from radiation.equipment where id = :id for update")
        .param("id", id)
        .query(EquipmentRows::equipment)
        .optional();
  }

  Optional<Equipment> find(UUID id) {
    return jdbc.sql("select * from radiation.equipment where id = :id")
        .param("id", id)
        .query(EquipmentRows::equipment)
        .optional();
  }

  List<Equipment> of(UUID facility) {
    return jdbc.sql("select * from radiation.equipment where facility_id = :facility order by id")
        .param("facility", facility)
        .query(EquipmentRows::equipment)
        .list();
  }

  /// Devices the facility had declared are in use once their paper is issued.
  void confirm(List<UUID> devices) {
    jdbc.sql(
            """
            update radiation.equipment set status = 'in_use' where id = any(:ids) and status = 'declared'
            """)
        .param("ids", devices.toArray(UUID[]::new))
        .update();
  }

  boolean insert(Verification verification) {
    return jdbc.sql(
                """
                insert into radiation.verification (id, equipment_id, number, verified_on, expires_on, organisation)
                values (:id, :equipment, :number, :verified, :expires, :organisation) on conflict (id) do nothing
                """)
            .param("id", verification.id())
            .param("equipment", verification.equipment())
            .param("number", verification.number())
            .param("verified", verification.verifiedOn())
            .param("expires", verification.expiresOn())
            .param("organisation", verification.organisation())
            .update()
        == 1;
  }

  /// The devices of an organisation's facilities, in the order they were entered.
  List<Equipment> ofOrganisation(UUID organisation) {
    return jdbc.sql(
            """
            select equipment.* from radiation.equipment join radiation.facility on facility.id = facility_id
             where organisation = :organisation order by facility.name, facility.id, equipment.id
            """)
        .param("organisation", organisation)
        .query(EquipmentRows::equipment)
        .list();
  }

  /// The verifications of the devices, newest first.
  List<Verification> verifications(List<UUID> devices) {
    return jdbc.sql(
            """
            select * from radiation.verification where equipment_id = any(:devices) order by expires_on desc, id desc
            """)
        .param("devices", devices.toArray(UUID[]::new))
        .query(
            (row, _) ->
                new Verification(
                    row.getObject("id", UUID.class),
                    row.getObject("equipment_id", UUID.class),
                    row.getString("number"),
                    row.getObject("verified_on", LocalDate.class),
                    row.getObject("expires_on", LocalDate.class),
                    row.getString("organisation")))
        .list();
  }

  private static Equipment equipment(ResultSet row, int n) throws SQLException {
    return new Equipment(
        row.getObject("id", UUID.class),
        row.getObject("facility_id", UUID.class),
        EquipmentClass.of(row.getString("device_class")),
        row.getString("model"),
        row.getString("maker"),
        row.getString("country"),
        row.getInt("year_made"),
        row.getString("tube_serial"),
        row.getString("console_serial"),
        row.getInt("max_kv"),
        row.getInt("max_ma"),
        row.getString("room"),
        Equipment.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)));
  }
}
