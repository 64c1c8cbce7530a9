package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of licences. Whatever is issued, replaced or revoked is found as it stands.
@Component
class LicenceRows {

  private static final String LICENCE =
      """
      select licence.*, array(select equipment_id from radiation.licence_equipment
                               where licence_id = licence.id order by equipment_id) as equipment
        from radiation.licence
      """;

  private final JdbcClient jdbc;
  private final RadiationEntries findable;

  LicenceRows(JdbcClient jdbc, RadiationEntries findable) {
    this.jdbc = jdbc;
    this.findable = findable;
  }

  void insert(Licence licence, int year, int numberInYear) {
    jdbc.sql(
            """
            insert into radiation.licence (id, facility_id, number, number_year, number_in_year, code, work, place,
              issued_on, expires_on, signer, signer_post, state)
            values (:id, :facility, :number, :year, :inYear, :code, :work, :place, :issued, :expires, :signer, :post,
              'in_force')
            """)
        .param("id", licence.id())
        .param("facility", licence.facility())
        .param("number", licence.number())
        .param("year", year)
        .param("inYear", numberInYear)
        .param("code", licence.code())
        .param("work", licence.work())
        .param("place", licence.place())
        .param("issued", licence.issuedOn())
        .param("expires", licence.expiresOn())
        .param("signer", licence.signer())
        .param("post", licence.signerPost())
        .update();
    jdbc.sql(
            """
            insert into radiation.licence_equipment (licence_id, equipment_id) select :licence, unnest(:devices)
            """)
        .param("licence", licence.id())
        .param("devices", licence.equipment().toArray(UUID[]::new))
        .update();
    findable.licence(licence.id());
  }

  /// Whether a licence of that year already has the number.
  boolean isTaken(int year, int numberInYear) {
    return jdbc.sql(
            """
            select exists (select from radiation.licence where number_year = :year and number_in_year = :inYear)
            """)
        .param("year", year)
        .param("inYear", numberInYear)
        .query(Boolean.class)
        .single();
  }

  /// False when it was no longer in force.
  boolean replace(UUID id, UUID successor, LocalDate day) {
    var ended =
        jdbc.sql(
                    """
                    update radiation.licence set state = 'replaced', replaced_by = :successor, ended_on = :day
                     where id = :id and state = 'in_force'
                    """)
                .param("id", id)
                .param("successor", successor)
                .param("day", day)
                .update()
            == 1;
    findable.licence(id);
    return ended;
  }

  /// False when it was no longer in force.
  boolean revoke(UUID id, String reason, LocalDate day) {
    var ended =
        jdbc.sql(
                    """
                    update radiation.licence set state = 'revoked', revoked_for = :reason, ended_on = :day
                     where id = :id and state = 'in_force'
                    """)
                .param("id", id)
                .param("reason", reason)
                .param("day", day)
                .update()
            == 1;
    findable.licence(id);
    return ended;
  }

  Optional<Licence> licence(UUID id) {
    return jdbc.sql(LICENCE + "where id = :id")
        .param("id", id)
        .query(LicenceRows::licence)
        .optional();
  }

  Optional<Licence> withCode(String code) {
    return jdbc.sql(LICENCE + "where code = :code")
        .param("code", code)
        .query(LicenceRows::licence)
        .optional();
  }

  /// The licences in whose place that one stands, the one issued last first.
  List<Licence> before(UUID successor) {
    return jdbc.sql(LICENCE + "where replaced_by = :successor order by issued_on desc, id desc")
        .param("successor", successor)
        .query(LicenceRows::licence)
        .list();
  }

  /// The licences of a facility, the newest first.
  List<Licence> of(UUID facility) {
    return jdbc.sql(LICENCE + "where facility_id = :facility order by issued_on desc, id desc")
        .param("facility", facility)
        .query(LicenceRows::licence)
        .list();
  }

  /// The licences of an organisation's facilities, the newest first.
  List<Licence> ofOrganisation(UUID organisation) {
    return jdbc.sql(
            LICENCE
                + """
                where facility_id in (select id from radiation.facility where organisation = :organisation)
                order by issued_on desc, id desc
                """)
        .param("organisation", organisation)
        .query(LicenceRows::licence)
        .list();
  }

  /// All licences in force whose last day lies in the span.
  List<Licence> expiring(LocalDate from, LocalDate until) {
    return jdbc.sql(
            LICENCE
                + """
                where state = 'in_force' and expires_on between :from and :until order by expires_on, id
                """)
        .param("from", from)
        .param("until", until)
        .query(LicenceRows::licence)
        .list();
  }

  private static Licence licence(ResultSet row, int n) throws SQLException {
    return new Licence(
        row.getObject("id", UUID.class),
        row.getObject("facility_id", UUID.class),
        row.getString("number"),
        row.getString("code"),
        row.getString("work"),
        row.getString("place"),
        row.getObject("issued_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        row.getString("signer"),
        row.getString("signer_post"),
        Licence.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getObject("ended_on", LocalDate.class),
        row.getObject("replaced_by", UUID.class),
        row.getString("revoked_for"),
        Stream.of((UUID[]) row.getArray("equipment").getArray()).toList());
  }
}
