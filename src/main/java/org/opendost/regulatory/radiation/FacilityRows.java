package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of facilities, equipment, verifications and workers.
@Component
class FacilityRows {

  private final JdbcClient jdbc;

  FacilityRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// False when the id is already there: the form was sent twice.
  boolean insert(Facility facility, Instant at) {
    return jdbc.sql(
                """
                insert into radiation.facility (id, organisation, name, address, head, phone, registered_at)
                values (:id, :organisation, :name, :address, :head, :phone, :at) on conflict (id) do nothing
                """)
            .param("id", facility.id())
            .param("organisation", facility.organisation(), Types.OTHER)
            .param("name", facility.name())
            .param("address", facility.address())
            .param("head", facility.head())
            .param("phone", facility.phone())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void update(Facility facility) {
    jdbc.sql(
            """
            update radiation.facility set name = :name, address = :address, head = :head, phone = :phone
             where id = :id
            """)
        .param("id", facility.id())
        .param("name", facility.name())
        .param("address", facility.address())
        .param("head", facility.head())
        .param("phone", facility.phone())
        .update();
  }

  /// The facility, which nobody else can change until this transaction ends.
  Optional<Facility> lock(UUID id) {
    return jdbc.sql("select * from radiation.facility where id = :id for update")
        .param("id", id)
        .query(FacilityRows::facility)
        .optional();
  }

  Optional<Equipment> lockDevice(UUID id) {
    return jdbc.sql("select * from radiation.equipment where id = :id for update")
        .param("id", id)
        .query(FacilityRows::equipment)
        .optional();
  }

  Optional<Worker> lockWorker(UUID id) {
    return jdbc.sql("select * from radiation.worker where id = :id for update")
        .param("id", id)
        .query(FacilityRows::worker)
        .optional();
  }

  Optional<Worker> worker(UUID id) {
    return jdbc.sql("select * from radiation.worker where id = :id")
        .param("id", id)
        .query(FacilityRows::worker)
        .optional();
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

  void update(Worker worker) {
    jdbc.sql(
            """
            update radiation.worker set name = :name, birth_year = :year, position = :position,
                   training_certificate = :certificate, safety_officer = :officer
             where id = :id
            """)
        .param("id", worker.id())
        .param("name", worker.name())
        .param("year", worker.birthYear())
        .param("position", worker.position())
        .param("certificate", worker.trainingCertificate())
        .param("officer", worker.safetyOfficer())
        .update();
  }

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

  boolean insert(Worker worker) {
    return jdbc.sql(
                """
                insert into radiation.worker (id, facility_id, name, birth_year, position, training_certificate,
                  safety_officer)
                values (:id, :facility, :name, :year, :position, :certificate, :officer) on conflict (id) do nothing
                """)
            .param("id", worker.id())
            .param("facility", worker.facility())
            .param("name", worker.name())
            .param("year", worker.birthYear())
            .param("position", worker.position())
            .param("certificate", worker.trainingCertificate())
            .param("officer", worker.safetyOfficer())
            .update()
        == 1;
  }

  Optional<Facility> facility(UUID id) {
    return jdbc.sql("select * from radiation.facility where id = :id")
        .param("id", id)
        .query(FacilityRows::facility)
        .optional();
  }

  List<Facility> facilities() {
    return jdbc.sql("select * from radiation.facility order by name, id")
        .query(FacilityRows::facility)
        .list();
  }

  List<Facility> facilitiesOf(@Nullable UUID organisation) {
    return jdbc.sql(
            "select * from radiation.facility where organisation = :organisation order by name, id")
        .param("organisation", organisation, Types.OTHER)
        .query(FacilityRows::facility)
        .list();
  }

  Optional<Equipment> device(UUID id) {
    return jdbc.sql("select * from radiation.equipment where id = :id")
        .param("id", id)
        .query(FacilityRows::equipment)
        .optional();
  }

  List<Equipment> equipment(UUID facility) {
    return jdbc.sql("select * from radiation.equipment where facility_id = :facility order by id")
        .param("facility", facility)
        .query(FacilityRows::equipment)
        .list();
  }

  /// The verifications of a facility's devices, newest first.
  List<Verification> verifications(UUID facility) {
    return jdbc.sql(
            """
            select verification.* from radiation.verification
              join radiation.equipment on equipment.id = equipment_id
             where facility_id = :facility order by expires_on desc, verification.id desc
            """)
        .param("facility", facility)
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

  List<Worker> workers(UUID facility) {
    return jdbc.sql("select * from radiation.worker where facility_id = :facility order by id")
        .param("facility", facility)
        .query(FacilityRows::worker)
        .list();
  }

  /// A device the facility had declared is in use once its paper is issued.
  void confirm(UUID device) {
    jdbc.sql(
            "update radiation.equipment set status = 'in_use' where id = :id and status ="
                + " 'declared'")
        .param("id", device)
        .update();
  }

  private static Worker worker(ResultSet row, int n) throws SQLException {
    return new Worker(
        row.getObject("id", UUID.class),
        row.getObject("facility_id", UUID.class),
        row.getString("name"),
        row.getInt("birth_year"),
        row.getString("position"),
        row.getString("training_certificate"),
        row.getBoolean("safety_officer"));
  }

  private static Facility facility(ResultSet row, int n) throws SQLException {
    return new Facility(
        row.getObject("id", UUID.class),
        row.getObject("organisation", UUID.class),
        row.getString("name"),
        row.getString("address"),
        row.getString("head"),
        row.getString("phone"));
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
