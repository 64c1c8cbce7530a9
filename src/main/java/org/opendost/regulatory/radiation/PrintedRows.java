package org.opendost.regulatory.radiation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What papers say of the registers, kept when they are signed.
@Component
class PrintedRows {

  private final JdbcClient jdbc;
  private final FacilityRows facilities;
  private final EquipmentRows devices;
  private final WorkerRows workers;
  private final JsonMapper json;

  PrintedRows(
      JdbcClient jdbc,
      FacilityRows facilities,
      EquipmentRows devices,
      WorkerRows workers,
      JsonMapper json) {
    this.jdbc = jdbc;
    this.facilities = facilities;
    this.devices = devices;
    this.workers = workers;
    this.json = json;
  }

  /// Keeps what the registers say now for the paper with that code.
  void keep(String code, UUID facility, List<UUID> equipment, @Nullable UUID worker) {
    var staff = workers.of(facility);
    var printed =
        new Printed(
            facilities.find(facility).orElseThrow(() -> new NotFound("facility", facility)),
            staff.stream().filter(Worker::safetyOfficer).map(Worker::name).findFirst().orElse(null),
            devices.of(facility).stream().filter(each -> equipment.contains(each.id())).toList(),
            staff.stream().filter(each -> each.id().equals(worker)).findFirst().orElse(null));
    jdbc.sql("insert into radiation.printed (code, content) values (:code, :content::jsonb)")
        .param("code", code)
        .param("content", json.writeValueAsString(printed))
        .update();
  }

  Printed of(String code) {
    return jdbc.sql("select content from radiation.printed where code = :code")
        .param("code", code)
        .query((row, n) -> json.readValue(row.getString(1), Printed.class))
        .single();
  }
}
