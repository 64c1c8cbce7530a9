package org.opendost.directory.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class PremisesRows {

  private final JdbcClient jdbc;

  PremisesRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Those of an organisation: what it keeps, then what it kept.
  List<Premises> of(UUID organisation) {
    return jdbc.sql(
            """
            select * from parties.premises where organisation_id = :organisation
             order by valid_to is not null, valid_to desc, name, id
            """)
        .param("organisation", organisation)
        .query((row, n) -> premises(row))
        .list();
  }

  Optional<Premises> find(UUID id) {
    return jdbc.sql("select * from parties.premises where id = :id")
        .param("id", id)
        .query((row, n) -> premises(row))
        .optional();
  }

  void insert(Premises premises) {
    with(
            jdbc.sql(
                """
                insert into parties.premises
                  (id, organisation_id, name, address, district, latitude, longitude, business, valid_from, valid_to)
                values (:id, :organisation, :name, :address, :district, :latitude, :longitude, :business, :from, :to)
                """),
            premises)
        .param("organisation", premises.organisation())
        .update();
  }

  /// Whether it still was of the version the form showed.
  boolean update(Premises premises) {
    return with(
                jdbc.sql(
                    """
                    update parties.premises
                       set name = :name, address = :address, district = :district, latitude = :latitude,
                           longitude = :longitude, business = :business, valid_from = :from, valid_to = :to,
                           version = version + 1
                     where id = :id and version = :version
                    """),
                premises)
            .param("version", premises.version())
            .update()
        == 1;
  }

  private static StatementSpec with(StatementSpec statement, Premises premises) {
    var place = premises.place();
    return statement
        .param("id", premises.id())
        .param("name", premises.name())
        .param("address", premises.address())
        .param("district", premises.district())
        .param("latitude", place == null ? null : place.latitude())
        .param("longitude", place == null ? null : place.longitude())
        .param("business", premises.business())
        .param("from", premises.from())
        .param("to", premises.to());
  }

  private static Premises premises(ResultSet row) throws SQLException {
    return new Premises(
        row.getObject("id", UUID.class),
        row.getObject("organisation_id", UUID.class),
        row.getString("name"),
        row.getString("address"),
        row.getString("district"),
        place(row),
        row.getString("business"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getInt("version"));
  }

  private static @Nullable Coordinates place(ResultSet row) throws SQLException {
    var latitude = row.getBigDecimal("latitude");
    return latitude == null ? null : new Coordinates(latitude, row.getBigDecimal("longitude"));
  }
}
