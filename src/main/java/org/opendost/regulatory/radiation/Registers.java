package org.opendost.regulatory.radiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The lists officers look through: dossiers, facilities, equipment, workers, licences; what
/// expires soon; and the counts of it all.
@Facade
public class Registers {

  private final JdbcClient jdbc;
  private final OfficeClock clock;

  Registers(JdbcClient jdbc, OfficeClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

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

    /// Whether its day has passed.
    public boolean isLate(LocalDate today) {
      return dueOn != null && today.isAfter(dueOn);
    }
  }

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
      @Nullable LocalDate licensedUntil) {}

  /// A device in a list.
  ///
  /// @param licence the number of the licence in force that covers it
  public record DeviceLine(
      UUID id,
      UUID facility,
      String facilityName,
      EquipmentClass deviceClass,
      String label,
      String tubeSerial,
      String room,
      Equipment.Status status,
      @Nullable LocalDate verifiedUntil,
      @Nullable String licence) {}

  /// A radiation worker in a list.
  public record WorkerLine(
      UUID id,
      UUID facility,
      String facilityName,
      String name,
      int birthYear,
      String position,
      String trainingCertificate,
      boolean safetyOfficer) {}

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
      int devices) {}

  /// Something that expires soon.
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
      @Nullable UUID organisation) {}

  /// How much there is of everything.
  ///
  /// @param open dossiers on their way
  /// @param late of these, past their day
  public record Counts(
      int open,
      int late,
      int facilities,
      int devices,
      int licences,
      int licences60,
      int verifications60) {}

  private static final ListQuery<DossierLine> DOSSIERS =
      new ListQuery<>(
              """
              select dossier.*, facility.name as facility_name,
                     dossier.step in ('RETURNED', 'REFUSED', 'DECLINED', 'WITHDRAWN') as ended
                from radiation.dossier join radiation.facility on facility.id = facility_id
              """,
              Registers::dossier,
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

  private static final ListQuery<FacilityLine> FACILITIES =
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
              Registers::facility,
              FacilityLine::id)
          .sort("name", "name")
          .sort("devices", "devices")
          .sort("until", "coalesce(licensed_until, date '0001-01-01')")
          .has("name", "name")
          .has("address", "address");

  private static final ListQuery<DeviceLine> DEVICES =
      new ListQuery<>(
              """
              select equipment.*, facility.name as facility_name, maker || ' ' || model as label,
                     (select max(expires_on) from radiation.verification where equipment_id = equipment.id)
                       as verified_until,
                     (select max(licence.number) from radiation.licence
                        join radiation.licence_equipment on licence_id = licence.id
                       where licence_equipment.equipment_id = equipment.id and licence.state = 'in_force'
                         and licence.expires_on >= :today) as licence
                from radiation.equipment join radiation.facility on facility.id = facility_id
              """,
              Registers::device,
              DeviceLine::id)
          .sort("facility", "facility_name")
          .sort("label", "label")
          .sort("verified", "coalesce(verified_until, date '0001-01-01')")
          .has("facility", "facility_name")
          .is("class", "device_class")
          .has("label", "label || ' ' || tube_serial || ' ' || console_serial")
          .is("status", "status")
          .has("licence", "coalesce(licence, '')");

  private static final ListQuery<WorkerLine> WORKERS =
      new ListQuery<>(
              """
              select worker.*, facility.name as facility_name
                from radiation.worker join radiation.facility on facility.id = facility_id
              """,
              Registers::worker,
              WorkerLine::id)
          .sort("name", "name")
          .sort("facility", "facility_name")
          .has("name", "name")
          .has("facility", "facility_name")
          .is("officer", "safety_officer::text");

  private static final ListQuery<LicenceLine> LICENCES =
      new ListQuery<>(
              """
              select licence.*, facility.name as facility_name,
                     (select count(*) from radiation.licence_equipment where licence_id = licence.id) as devices,
                     case when state = 'in_force' and expires_on < :today then 'expired'
                          else state end as standing
                from radiation.licence join radiation.facility on facility.id = facility_id
              """,
              Registers::licence,
              LicenceLine::id)
          .sort("expires", "expires_on")
          .sort("issued", "issued_on")
          .sort("number", "(number_year, number_in_year)")
          .sort("facility", "facility_name")
          .has("number", "number")
          .has("facility", "facility_name")
          .is("standing", "standing");

  private static final String EXPIRIES =
      """
      select licence.id, 'licence' as what, facility_id, facility.name as facility_name, number as label,
             expires_on, facility.organisation
        from radiation.licence join radiation.facility on facility.id = facility_id
       where state = 'in_force' and expires_on between :today and :until
      union all
      select equipment.id, 'verification', facility_id, facility.name, maker || ' ' || model || ', ' || room,
             max(expires_on), facility.organisation
        from radiation.verification
        join radiation.equipment on equipment.id = equipment_id
        join radiation.facility on facility.id = facility_id
       where equipment.status = 'in_use'
       group by equipment.id, facility_id, facility.name, maker, model, room, facility.organisation
      having max(expires_on) between :today and :until
       order by expires_on, label, id
      """;

  /// Dossiers; the most urgent first.
  @Requires("radiation.read")
  public Ask.Page<DossierLine> dossiers(Actor actor, Ask ask) {
    return DOSSIERS.read(jdbc, ask, clock.today());
  }

  /// Facilities.
  @Requires("radiation.read")
  public Ask.Page<FacilityLine> facilities(Actor actor, Ask ask) {
    return FACILITIES.read(jdbc, ask, clock.today());
  }

  /// Devices.
  @Requires("radiation.read")
  public Ask.Page<DeviceLine> devices(Actor actor, Ask ask) {
    return DEVICES.read(jdbc, ask, clock.today());
  }

  /// Radiation workers.
  @Requires("radiation.read")
  public Ask.Page<WorkerLine> workers(Actor actor, Ask ask) {
    return WORKERS.read(jdbc, ask, clock.today());
  }

  /// Licences; those that expire first, first.
  @Requires("radiation.read")
  public Ask.Page<LicenceLine> licences(Actor actor, Ask ask) {
    return LICENCES.read(jdbc, ask, clock.today());
  }

  /// What expires within so many days, the first first: licences in force, and the verifications of
  /// devices in use.
  @Requires("radiation.read")
  public List<Expiry> expiring(Actor actor, int days) {
    var today = clock.today();
    return jdbc.sql(EXPIRIES)
        .param("today", today)
        .param("until", today.plusDays(days))
        .query(Registers::expiry)
        .list();
  }

  /// How much there is of everything.
  @Requires("radiation.read")
  public Counts counts(Actor actor) {
    var soon = expiring(actor, 60);
    return jdbc.sql(
            """
            select (select count(*) from radiation.dossier
                     where step not in ('RETURNED', 'REFUSED', 'DECLINED', 'WITHDRAWN')) as open,
                   (select count(*) from radiation.dossier
                     where step not in ('RETURNED', 'REFUSED', 'DECLINED', 'WITHDRAWN') and due_on < :today) as late,
                   (select count(*) from radiation.facility) as facilities,
                   (select count(*) from radiation.equipment
                     where status not in ('transferred', 'disposed')) as devices,
                   (select count(*) from radiation.licence
                     where state = 'in_force' and expires_on >= :today) as licences
            """)
        .param("today", clock.today())
        .query(
            (row, _) ->
                new Counts(
                    row.getInt("open"),
                    row.getInt("late"),
                    row.getInt("facilities"),
                    row.getInt("devices"),
                    row.getInt("licences"),
                    (int) soon.stream().filter(each -> each.what().equals("licence")).count(),
                    (int) soon.stream().filter(each -> each.what().equals("verification")).count()))
        .single();
  }

  private static DossierLine dossier(ResultSet row, int n) throws SQLException {
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

  private static FacilityLine facility(ResultSet row, int n) throws SQLException {
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

  private static DeviceLine device(ResultSet row, int n) throws SQLException {
    return new DeviceLine(
        row.getObject("id", UUID.class),
        row.getObject("facility_id", UUID.class),
        row.getString("facility_name"),
        EquipmentClass.of(row.getString("device_class")),
        row.getString("label"),
        row.getString("tube_serial"),
        row.getString("room"),
        Equipment.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getObject("verified_until", LocalDate.class),
        row.getString("licence"));
  }

  private static WorkerLine worker(ResultSet row, int n) throws SQLException {
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

  private static LicenceLine licence(ResultSet row, int n) throws SQLException {
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

  private static Expiry expiry(ResultSet row, int n) throws SQLException {
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
