package org.opendost.regulatory.radiation;

import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The lists officers look through: dossiers, facilities, equipment, workers, licences; what
/// expires soon; and the counts of it all. What a list holds, and how it sorts and filters, stands
/// with its line.
@Facade
public class Registers {

  private final JdbcClient jdbc;
  private final OfficeClock clock;

  Registers(JdbcClient jdbc, OfficeClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Dossiers; the most urgent first.
  @Requires("radiation.read")
  public Ask.Page<DossierLine> dossiers(Actor actor, Ask ask) {
    return DossierLine.LIST.read(jdbc, ask, clock.today());
  }

  /// Facilities.
  @Requires("radiation.read")
  public Ask.Page<FacilityLine> facilities(Actor actor, Ask ask) {
    return FacilityLine.LIST.read(jdbc, ask, clock.today());
  }

  /// Devices.
  @Requires("radiation.read")
  public Ask.Page<DeviceLine> devices(Actor actor, Ask ask) {
    return DeviceLine.LIST.read(jdbc, ask, clock.today());
  }

  /// Radiation workers.
  @Requires("radiation.read")
  public Ask.Page<WorkerLine> workers(Actor actor, Ask ask) {
    return WorkerLine.LIST.read(jdbc, ask, clock.today());
  }

  /// Licences; those that expire first, first.
  @Requires("radiation.read")
  public Ask.Page<LicenceLine> licences(Actor actor, Ask ask) {
    return LicenceLine.LIST.read(jdbc, ask, clock.today());
  }

  /// What expires within sixty days, the first first: licences in force, and the verifications of
  /// devices in use.
  @Requires("radiation.read")
  public Ask.Page<Expiry> expiring(Actor actor, Ask ask) {
    return Expiry.LIST.read(jdbc, ask, clock.today());
  }

  /// How much there is of everything.
  @Requires("radiation.read")
  public Counts counts(Actor actor) {
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
                     where state = 'in_force' and expires_on >= :today) as licences,
                   (select count(*) from radiation.licence
                     where state = 'in_force' and expires_on between :today and :until) as licences60,
                   (select count(*) from radiation.equipment
                     where status = 'in_use' and (select max(expires_on) from radiation.verification
                                                   where equipment_id = equipment.id)
                                                 between :today and :until) as verifications60
            """)
        .param("today", clock.today())
        .param("until", clock.today().plusDays(Expiry.DAYS))
        .query(
            (row, _) ->
                new Counts(
                    row.getInt("open"),
                    row.getInt("late"),
                    row.getInt("facilities"),
                    row.getInt("devices"),
                    row.getInt("licences"),
                    row.getInt("licences60"),
                    row.getInt("verifications60")))
        .single();
  }
}
