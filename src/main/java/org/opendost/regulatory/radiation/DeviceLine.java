package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;

/// A device in a list.
///
/// @param licence the number of the licence in force that covers it
public record DeviceLine(
    UUID id,
    UUID facility,
    String facilityName,
    EquipmentClass deviceClass,
    String label,
    String tubeSerial,
    String room,
    Equipment.Status status,
    @Nullable LocalDate verifiedUntil,
    @Nullable String licence) {

  static final ListQuery<DeviceLine> LIST =
      new ListQuery<>(
              """
              select equipment.*, facility.name as facility_name, maker || ' ' || model as label,
                     (select max(expires_on) from radiation.verification where equipment_id = equipment.id)
                       as verified_until,
                     (select max(licence.number) from radiation.licence
                        join radiation.licence_equipment on licence_id = licence.id
                       where licence_equipment.equipment_id = equipment.id and licence.state = 'in_force'
                         and licence.expires_on >= :today) as licence
                from radiation.equipment join radiation.facility on facility.id = facility_id
              """,
              DeviceLine::read,
              DeviceLine::id)
          .sort("facility", "facility_name")
          .sort("label", "label")
          .sort("verified", "coalesce(verified_until, date '0001-01-01')")
          .has("facility", "facility_name")
          .is("class", "device_class")
          .has("label", "label || ' ' || tube_serial || ' ' || console_serial")
          .is("status", "status")
          .has("licence", "coalesce(licence, '')");

  private static DeviceLine read(ResultSet row, int n) throws SQLException {
    return new DeviceLine(
        row.getObject("id", UUID.class),
        row.getObject("facility_id", UUID.class),
        row.getString("facility_name"),
        EquipmentClass.of(row.getString("device_class")),
        row.getString("label"),
        row.getString("tube_serial"),
        row.getString("room"),
        Equipment.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getObject("verified_until", LocalDate.class),
        row.getString("licence"));
  }
}
