package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of dossiers.
@Component
class DossierRows {

  private static final String DOSSIER =
      """
      select dossier.*, array(select equipment_id from radiation.dossier_equipment
                               where dossier_id = dossier.id order by equipment_id) as equipment
        from radiation.dossier
      """;

  private final JdbcClient jdbc;

  DossierRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// False when the id is already there: the form was sent twice.
  boolean insert(Filing filing, Fee fee, Instant at) {
    var isNew =
        jdbc.sql(
                    """
                    insert into radiation.dossier (id, procedure, facility_id, worker_id, previous_licence_id, channel,
                      note, fee, fee_confirmed, state, submitted_at)
                    values (:id, :procedure, :facility, :worker, :previous, :channel, :note, :fee, :confirmed,
                      'submitted', :at) on conflict (id) do nothing
                    """)
                .param("id", filing.id())
                .param("procedure", filing.procedure().code())
                .param("facility", filing.facility())
                .param("worker", filing.worker(), Types.OTHER)
                .param("previous", filing.previousLicence(), Types.OTHER)
                .param("channel", filing.channel().code())
                .param("note", filing.note())
                .param("fee", fee.amount())
                .param("confirmed", fee.confirmed())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    if (isNew) {
      for (var device : filing.equipment()) {
        jdbc.sql(
                "insert into radiation.dossier_equipment (dossier_id, equipment_id) values (:id,"
                    + " :device)")
            .param("id", filing.id())
            .param("device", device)
            .update();
      }
    }
    return isNew;
  }

  /// Moves a dossier on; false when it does not stand where it was thought to stand.
  boolean move(UUID id, Dossier.State from, Dossier.State to, Instant at) {
    var moment =
        switch (to) {
          case RECEIVED ->
              from == Dossier.State.SUBMITTED ? "received_at = :at" : "supplemented_at = :at";
          case SUPPLEMENT_REQUESTED -> "supplement_requested_at = :at";
          case APPROVED -> "approved_at = :at";
          case RETURNED -> "returned_at = :at";
          case SUBMITTED, ISSUED, REFUSED ->
              throw new IllegalArgumentException("not a plain move: " + to);
        };
    return jdbc.sql(
                "update radiation.dossier set state = :to, "
                    + moment
                    + " where id = :id and state = :from")
            .param("id", id)
            .param("from", from.code())
            .param("to", to.code())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void setCode(UUID id, String code) {
    jdbc.sql("update radiation.dossier set code = :code where id = :id")
        .param("id", id)
        .param("code", code)
        .update();
  }

  boolean issue(
      UUID id, LocalDate day, String number, @Nullable LocalDate until, @Nullable UUID licence) {
    return jdbc.sql(
                """
                update radiation.dossier set state = 'issued', outcome = 'issued', issued_on = :day,
                       result_number = :number, result_until = :until, licence_id = :licence
                 where id = :id and state = 'approved'
                """)
            .param("id", id)
            .param("day", day)
            .param("number", number)
            .param("until", until, Types.DATE)
            .param("licence", licence, Types.OTHER)
            .update()
        == 1;
  }

  boolean refuse(UUID id, LocalDate day, String reason) {
    return jdbc.sql(
                """
                update radiation.dossier set state = 'refused', outcome = 'refused', issued_on = :day,
                       refused_for = :reason
                 where id = :id and state in ('received', 'supplement_requested')
                """)
            .param("id", id)
            .param("day", day)
            .param("reason", reason)
            .update()
        == 1;
  }

  void note(Actor actor, UUID id, Dossier.State state, String words, Instant at) {
    jdbc.sql(
            """
            insert into radiation.dossier_move (id, dossier_id, at, actor_id, actor_name, state, words)
            values (:id, :dossier, :at, :actor, :name, :state, :words)
            """)
        .param("id", Uuid7.next())
        .param("dossier", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("actor", actor.id())
        .param("name", actor.name())
        .param("state", state.code())
        .param("words", words)
        .update();
  }

  Optional<Dossier> dossier(UUID id) {
    return jdbc.sql(DOSSIER + "where id = :id")
        .param("id", id)
        .query(DossierRows::dossier)
        .optional();
  }

  /// The newest dossiers first.
  List<Dossier> newest(int most) {
    return jdbc.sql(DOSSIER + "order by submitted_at desc, id desc limit :most")
        .param("most", most)
        .query(DossierRows::dossier)
        .list();
  }

  List<Dossier> of(UUID facility) {
    return jdbc.sql(DOSSIER + "where facility_id = :facility order by submitted_at desc, id desc")
        .param("facility", facility)
        .query(DossierRows::dossier)
        .list();
  }

  /// The steps of a dossier, oldest first.
  List<Dossier.Move> moves(UUID id) {
    return jdbc.sql("select * from radiation.dossier_move where dossier_id = :id order by at, id")
        .param("id", id)
        .query(
            (row, _) ->
                new Dossier.Move(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("actor_name"),
                    state(row),
                    row.getString("words")))
        .list();
  }

  private static Dossier dossier(ResultSet row, int n) throws SQLException {
    return new Dossier(
        row.getObject("id", UUID.class),
        row.getString("code"),
        Procedure.of(row.getString("procedure")),
        row.getObject("facility_id", UUID.class),
        Stream.of((UUID[]) row.getArray("equipment").getArray()).toList(),
        row.getObject("worker_id", UUID.class),
        row.getObject("previous_licence_id", UUID.class),
        Dossier.Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
        row.getString("note"),
        new Fee(row.getLong("fee"), row.getBoolean("fee_confirmed")),
        state(row),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        instant(row, "received_at"),
        instant(row, "approved_at"),
        row.getObject("issued_on", LocalDate.class),
        instant(row, "returned_at"),
        row.getString("result_number"),
        row.getObject("result_until", LocalDate.class),
        row.getObject("licence_id", UUID.class),
        row.getString("refused_for"));
  }

  private static Dossier.State state(ResultSet row) throws SQLException {
    return Dossier.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
