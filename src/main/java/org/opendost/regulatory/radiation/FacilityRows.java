package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of facilities. Whatever is entered or corrected can be found at once.
@Component
class FacilityRows {

  private final JdbcClient jdbc;
  private final RadiationEntries findable;

  FacilityRows(JdbcClient jdbc, RadiationEntries findable) {
    this.jdbc = jdbc;
    this.findable = findable;
  }

  /// False when the id is already there: the form was sent twice.
  boolean insert(Facility facility, Instant at) {
    var inserted =
        jdbc.sql(
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
    if (inserted) {
      findable.facility(facility.id());
    }
    return inserted;
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
    findable.facility(facility.id());
  }

  /// The facility, which nobody else can change until this transaction ends.
  Optional<Facility> lock(UUID id) {
    return jdbc.sql("select * from radiation.facility where id = :id for update")
        .param("id", id)
        .query(FacilityRows::facility)
        .optional();
  }

  Optional<Facility> find(UUID id) {
    return jdbc.sql("select * from radiation.facility where id = :id")
        .param("id", id)
        .query(FacilityRows::facility)
        .optional();
  }

  List<Facility> all() {
    return jdbc.sql("select * from radiation.facility order by name, id")
        .query(FacilityRows::facility)
        .list();
  }

  List<Facility> of(UUID organisation) {
    return jdbc.sql(
            "select * from radiation.facility where organisation = :organisation order by name, id")
        .param("organisation", organisation)
        .query(FacilityRows::facility)
        .list();
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
}
