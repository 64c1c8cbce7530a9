package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;

/// A radiation worker in a list.
public record WorkerLine(
    UUID id,
    UUID facility,
    String facilityName,
    String name,
    int birthYear,
    String position,
    String trainingCertificate,
    boolean safetyOfficer) {

  static final ListQuery<WorkerLine> LIST =
      new ListQuery<>(
              """
              select worker.*, facility.name as facility_name
                from radiation.worker join radiation.facility on facility.id = facility_id
              """,
              WorkerLine::read,
              WorkerLine::id)
          .sort("name", "name")
          .sort("facility", "facility_name")
          .has("name", "name")
          .has("facility", "facility_name")
          .is("officer", "safety_officer::text");

  private static WorkerLine read(ResultSet row, int n) throws SQLException {
    return new WorkerLine(
        row.getObject("id", UUID.class),
        row.getObject("facility_id", UUID.class),
        row.getString("facility_name"),
        row.getString("name"),
        row.getInt("birth_year"),
        row.getString("position"),
        row.getString("training_certificate"),
        row.getBoolean("safety_officer"));
  }
}
