package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;

/// A licence in a list.
public record LicenceLine(
    UUID id,
    String number,
    String code,
    UUID facility,
    String facilityName,
    LocalDate issuedOn,
    LocalDate expiresOn,
    Licence.Standing standing,
    int devices) {

  static final ListQuery<LicenceLine> LIST =
      new ListQuery<>(
              """
              select licence.*, facility.name as facility_name,
                     (select count(*) from radiation.licence_equipment where licence_id = licence.id) as devices,
                     case when state = 'in_force' and expires_on < :today then 'expired'
                          else state end as standing
                from radiation.licence join radiation.facility on facility.id = facility_id
              """,
              LicenceLine::read,
              LicenceLine::id)
          .sort("expires", "expires_on")
          .sort("issued", "issued_on")
          .sort("number", "(number_year, number_in_year)")
          .sort("facility", "facility_name")
          .has("number", "number")
          .has("facility", "facility_name")
          .is("standing", "standing");

  private static LicenceLine read(ResultSet row, int n) throws SQLException {
    return new LicenceLine(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("code"),
        row.getObject("facility_id", UUID.class),
        row.getString("facility_name"),
        row.getObject("issued_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        Licence.Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)),
        row.getInt("devices"));
  }
}
