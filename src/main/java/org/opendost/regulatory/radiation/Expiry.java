package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;

/// Something that expires within sixty days: a licence in force, or the verification of a device in
/// use.
///
/// @param what `licence` or `verification`
/// @param label the licence's number, or the device
public record Expiry(
    UUID id,
    String what,
    UUID facility,
    String facilityName,
    String label,
    LocalDate expiresOn,
    @Nullable UUID organisation) {

  /// The last moment for a renewal under TT 08/2010 (Art. 26.1).
  static final int DAYS = 60;

  static final ListQuery<Expiry> LIST =
      new ListQuery<>(
              """
              select licence.id, 'licence' as what, facility_id, facility.name as facility_name, number as label,
                     expires_on, facility.organisation
                from radiation.licence join radiation.facility on facility.id = facility_id
               where state = 'in_force' and expires_on between :today and cast(:today as date) + 60
              union all
              select equipment.id, 'verification', facility_id, facility.name, maker || ' ' || model || ', ' || room,
                     max(expires_on), facility.organisation
                from radiation.verification
                join radiation.equipment on equipment.id = equipment_id
                join radiation.facility on facility.id = facility_id
               where equipment.status = 'in_use'
               group by equipment.id, facility_id, facility.name, maker, model, room, facility.organisation
              having max(expires_on) between :today and cast(:today as date) + 60
              """,
              Expiry::read,
              Expiry::id)
          .sort("expires", "expires_on")
          .sort("facility", "facility_name")
          .is("what", "what")
          .has("label", "label")
          .has("facility", "facility_name");

  private static Expiry read(ResultSet row, int n) throws SQLException {
    return new Expiry(
        row.getObject("id", UUID.class),
        row.getString("what"),
        row.getObject("facility_id", UUID.class),
        row.getString("facility_name"),
        row.getString("label"),
        row.getObject("expires_on", LocalDate.class),
        row.getObject("organisation", UUID.class));
  }
}
