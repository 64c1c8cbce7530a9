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
import org.opendost.procedure.casework.CaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of dossiers.
@Component
class DossierRows {

  private static final String DOSSIER =
      """
      select dossier.*, array(select equipment_id from radiation.dossier_equipment
                               where dossier_id = dossier.id order by equipment_id) as equipment,
             array(select licence_id from radiation.dossier_merged
                    where dossier_id = dossier.id order by licence_id) as merged
        from radiation.dossier
      """;

  private final JdbcClient jdbc;

  DossierRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Filing filing, CaseFile file, Fee fee) {
    var loss = filing.loss();
    jdbc.sql(
            """
            insert into radiation.dossier (id, code, procedure, facility_id, worker_id, previous_licence_id, alongside_id, channel,
              note, lost, loss_noticed_on, fee, fee_confirmed, submitted_at, version, step)
            values (:id, :code, :procedure, :facility,   :worker, :previous, :alongside, :channel, :note, :lost, :noticed, :fee,
              :confirmed, :at, :version, :step)
            """)
        .param("id", filing.id())
        .param("code", file.number())
        .param("procedure", filing.kind().code())
        .param("facility", filing.facility())
        .param("worker", filing.worker(), Types.OTHER)
        .param("previous", filing.previousLicence(), Types.OTHER)
        .param("alongside", filing.alongside(), Types.OTHER)
        .param("channel", filing.channel().code())
        .param("note", filing.note())
        .param("lost", loss != null)
        .param("noticed", loss == null ? null : loss.noticedOn(), Types.DATE)
        .param("fee", fee.amount())
        .param("confirmed", fee.confirmed())
        .param("at", file.openedAt().atOffset(ZoneOffset.UTC))
        .param("version", file.version())
        .param("step", file.step())
        .update();
    jdbc.sql(
            """
            insert into radiation.dossier_equipment (dossier_id, equipment_id) select :id, unnest(:devices)
            """)
        .param("id", filing.id())
        .param("devices", filing.equipment().toArray(UUID[]::new))
        .update();
    jdbc.sql(
            """
            insert into radiation.dossier_merged (dossier_id, licence_id) select :id, unnest(:licences)
            """)
        .param("id", filing.id())
        .param("licences", filing.merged().toArray(UUID[]::new))
        .update();
  }

  /// Repeats where the case stands.
  void mirror(CaseFile file) {
    jdbc.sql(
            """
            update radiation.dossier set version = :version, step = :step, received_on = :received,
                   due_on = :due, handler = :handler, handler_name = :name
             where id = :id
            """)
        .param("id", file.id())
        .param("version", file.version())
        .param("step", file.step())
        .param("received", file.receivedOn(), Types.DATE)
        .param("due", file.dueOn(), Types.DATE)
        .param("handler", file.handler(), Types.OTHER)
        .param("name", file.handlerName(), Types.VARCHAR)
        .update();
  }

  /// False when a payment is recorded already.
  boolean pay(UUID id, Payment payment) {
    return jdbc.sql(
                """
                update radiation.dossier set fee_paid_on = :on, fee_receipt = :receipt
                 where id = :id and fee_paid_on is null
                """)
            .param("id", id)
            .param("on", payment.on())
            .param("receipt", payment.receipt())
            .update()
        == 1;
  }

  void appraised(UUID id, String words) {
    jdbc.sql("update radiation.dossier set appraisal = :words where id = :id")
        .param("id", id)
        .param("words", words)
        .update();
  }

  void issued(UUID id, Dossier.Result.Issued result, @Nullable LocalDate promised) {
    jdbc.sql(
            """
            update radiation.dossier set outcome = 'issued', issued_on = :day, promised_on = :promised,
                   result_number = :number, result_code = :code, result_until = :until, licence_id = :licence,
                   signer = :signer, signer_post = :post
             where id = :id and outcome is null
            """)
        .param("id", id)
        .param("day", result.on())
        .param("promised", promised, Types.DATE)
        .param("number", result.number())
        .param("code", result.code(), Types.VARCHAR)
        .param("until", result.until(), Types.DATE)
        .param("licence", result.licence(), Types.OTHER)
        .param("signer", result.signer())
        .param("post", result.signerPost())
        .update();
  }

  void refused(UUID id, Dossier.Result.Refused result, @Nullable LocalDate promised) {
    jdbc.sql(
            """
            update radiation.dossier set outcome = 'refused', issued_on = :day, promised_on = :promised,
                   refused_for = :reason
             where id = :id and outcome is null
            """)
        .param("id", id)
        .param("day", result.on())
        .param("promised", promised, Types.DATE)
        .param("reason", result.reason())
        .update();
  }

  Optional<Dossier> dossier(UUID id) {
    return jdbc.sql(DOSSIER + "where id = :id")
        .param("id", id)
        .query(DossierRows::dossier)
        .optional();
  }

  /// The dossier whose result, not a licence, bears the code.
  Optional<Dossier> withResultCode(String code) {
    return jdbc.sql(DOSSIER + "where result_code = :code")
        .param("code", code)
        .query(DossierRows::dossier)
        .optional();
  }

  /// The dossier for a certificate that was filed with the licence dossier, if there is one that
  /// was not given up or refused.
  Optional<Dossier> alongside(UUID licenceDossier) {
    return jdbc.sql(
            DOSSIER
                + """
                where alongside_id = :licence and step not in ('REFUSED', 'DECLINED', 'WITHDRAWN')
                order by submitted_at desc, id limit 1
                """)
        .param("licence", licenceDossier)
        .query(DossierRows::dossier)
        .optional();
  }

  /// The dossiers of a facility, newest first.
  List<Dossier> of(UUID facility) {
    return jdbc.sql(DOSSIER + "where facility_id = :facility order by submitted_at desc, id desc")
        .param("facility", facility)
        .query(DossierRows::dossier)
        .list();
  }

  /// The dossiers of an organisation's facilities, newest first.
  List<Dossier> ofOrganisation(UUID organisation) {
    return jdbc.sql(
            DOSSIER
                + """
                where facility_id in (select id from radiation.facility where organisation = :organisation)
                order by submitted_at desc, id desc
                """)
        .param("organisation", organisation)
        .query(DossierRows::dossier)
        .list();
  }

  /// The code of a dossier about the licence that is still on its way, if there is one.
  Optional<String> openAbout(UUID licence) {
    return jdbc.sql(
            """
            select code from radiation.dossier
             where (previous_licence_id = :licence
                    or exists (select from radiation.dossier_merged
                                where dossier_id = dossier.id and licence_id = :licence))
               and step not in ('AT_DESK', 'RETURNED', 'REFUSED', 'DECLINED', 'WITHDRAWN')
             order by submitted_at limit 1
            """)
        .param("licence", licence)
        .query(String.class)
        .optional();
  }

  /// The code of a dossier on its way that asks for a licence for one of the devices.
  Optional<String> openFor(List<UUID> equipment) {
    return jdbc.sql(
            """
            select code from radiation.dossier
              join radiation.dossier_equipment device on device.dossier_id = dossier.id
             where device.equipment_id = any(:equipment)
               and procedure = any(:procedures)
               and step not in ('AT_DESK', 'RETURNED', 'REFUSED', 'DECLINED', 'WITHDRAWN')
             order by submitted_at limit 1
            """)
        .param("equipment", equipment.toArray(UUID[]::new))
        .param(
            "procedures",
            Stream.of(Kind.LICENCE_NEW, Kind.LICENCE_SUPPLEMENT)
                .map(Kind::code)
                .toArray(String[]::new))
        .query(String.class)
        .optional();
  }

  private static Dossier dossier(ResultSet row, int n) throws SQLException {
    return new Dossier(
        row.getObject("id", UUID.class),
        row.getString("code"),
        Kind.of(row.getString("procedure")),
        Regime.ofVersion(row.getString("version")),
        row.getObject("facility_id", UUID.class),
        Stream.of((UUID[]) row.getArray("equipment").getArray()).toList(),
        row.getObject("worker_id", UUID.class),
        row.getObject("previous_licence_id", UUID.class),
        Stream.of((UUID[]) row.getArray("merged").getArray()).toList(),
        row.getObject("alongside_id", UUID.class),
        Dossier.Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
        row.getString("note"),
        row.getBoolean("lost")
            ? new Filing.Loss(row.getObject("loss_noticed_on", LocalDate.class))
            : null,
        new Fee(row.getLong("fee"), row.getBoolean("fee_confirmed")),
        row.getObject("fee_paid_on") == null
            ? null
            : new Payment(
                row.getString("fee_receipt"), row.getObject("fee_paid_on", LocalDate.class)),
        instant(row, "submitted_at"),
        row.getString("step"),
        row.getObject("received_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        row.getObject("handler", UUID.class),
        row.getString("handler_name"),
        row.getString("appraisal"),
        result(row));
  }

  private static Dossier.@Nullable Result result(ResultSet row) throws SQLException {
    var outcome = row.getString("outcome");
    if (outcome == null) {
      return null;
    }
    var on = row.getObject("issued_on", LocalDate.class);
    return outcome.equals("refused")
        ? new Dossier.Result.Refused(on, row.getString("refused_for"))
        : new Dossier.Result.Issued(
            row.getString("result_number"),
            on,
            row.getString("result_code"),
            row.getObject("result_until", LocalDate.class),
            row.getObject("licence_id", UUID.class),
            row.getString("signer"),
            row.getString("signer_post"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
