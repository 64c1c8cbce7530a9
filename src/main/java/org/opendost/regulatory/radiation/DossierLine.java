package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListQuery;

/// A dossier in a list.
public record DossierLine(
    UUID id,
    String code,
    Kind kind,
    UUID facility,
    String facilityName,
    Instant submittedAt,
    String step,
    @Nullable LocalDate dueOn,
    @Nullable String handlerName,
    @Nullable LocalDate settledOn) {

  static final ListQuery<DossierLine> LIST =
      new ListQuery<>(
              """
              select dossier.*, facility.name as facility_name,
                     dossier.step in ('RETURNED', 'REFUSED', 'DECLINED', 'WITHDRAWN') as ended
                from radiation.dossier join radiation.facility on facility.id = facility_id
              """,
              DossierLine::read,
              DossierLine::id)
          .sort(
              "urgency",
              "(case when ended then 2 when due_on is null then 1 else 0 end, "
                  + "coalesce(due_on, date '9999-12-31'), submitted_at)")
          .sort("submitted", "submitted_at")
          .sort("code", "code")
          .sort("facility", "facility_name")
          .sort("due", "coalesce(due_on, date '9999-12-31')")
          .sort("settled", "coalesce(issued_on, date '9999-12-31')")
          .has("code", "code")
          .is("kind", "procedure")
          .has("facility", "facility_name")
          .is("step", "step")
          .has("handler", "coalesce(handler_name, '')");

  /// Whether its day has passed.
  public boolean isLate(LocalDate today) {
    return dueOn != null && today.isAfter(dueOn);
  }

  private static DossierLine read(ResultSet row, int n) throws SQLException {
    return new DossierLine(
        row.getObject("id", UUID.class),
        row.getString("code"),
        Kind.of(row.getString("procedure")),
        row.getObject("facility_id", UUID.class),
        row.getString("facility_name"),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        row.getString("step"),
        row.getObject("due_on", LocalDate.class),
        row.getString("handler_name"),
        row.getObject("issued_on", LocalDate.class));
  }
}
