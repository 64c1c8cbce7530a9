package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;

/// A facility in a list.
///
/// @param licensedUntil the last day of the licence that holds longest; null without one
public record FacilityLine(
    UUID id,
    String name,
    String address,
    String head,
    String phone,
    int devices,
    int workers,
    @Nullable LocalDate licensedUntil) {

  static final ListQuery<FacilityLine> LIST =
      new ListQuery<>(
              """
              select facility.*,
                     (select count(*) from radiation.equipment where facility_id = facility.id
                         and status not in ('transferred', 'disposed')) as devices,
                     (select count(*) from radiation.worker where facility_id = facility.id) as workers,
                     (select max(expires_on) from radiation.licence where facility_id = facility.id
                         and state = 'in_force') as licensed_until
                from radiation.facility
              """,
              FacilityLine::read,
              FacilityLine::id)
          .sort("name", "name")
          .sort("devices", "devices")
          .sort("until", "coalesce(licensed_until, date '0001-01-01')")
          .has("name", "name")
          .has("address", "address");

  private static FacilityLine read(ResultSet row, int n) throws SQLException {
    return new FacilityLine(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("address"),
        row.getString("head"),
        row.getString("phone"),
        row.getInt("devices"),
        row.getInt("workers"),
        row.getObject("licensed_until", LocalDate.class));
  }
}
