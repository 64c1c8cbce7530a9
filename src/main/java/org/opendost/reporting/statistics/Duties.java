package org.opendost.reporting.statistics;

import static org.opendost.reporting.statistics.StatisticsPermissions.LOCK;
import static org.opendost.reporting.statistics.StatisticsPermissions.READ;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.Assignments;
import org.opendost.office.assignments.Given;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which unit files the statistics of a year: a task of the department like any other, given once a
/// year, due on 15 February. The unit of last year is given it by itself on the first of January.
@Facade
public class Duties {

  private final Assignments assignments;
  private final Units units;
  private final JdbcClient jdbc;
  private final Audit audit;
  private final OfficeClock clock;

  Duties(Assignments assignments, Units units, JdbcClient jdbc, Audit audit, OfficeClock clock) {
    this.assignments = assignments;
    this.units = units;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /// The unit that files the statistics of the year, if one was given it.
  @Requires(READ)
  public Optional<Duty> of(Actor actor, int year) {
    return find(year);
  }

  /// The units it can be given to.
  @Requires(LOCK)
  public List<Unit> units(Actor actor) {
    return units.of(actor, clock.today());
  }

  /// Gives the statistics of a year to a unit; a second time, the first stands.
  ///
  /// @throws InvalidInput when the year is not over yet and nobody can file it
  @Requires(LOCK)
  public Duty give(Actor actor, int year, UUID unit) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('statistics.duty'))").query(row -> {});
    var known = find(year);
    if (known.isPresent()) {
      return known.get();
    }
    var regime = Regime.of(year).orElseThrow(() -> new NotFound("year", year));
    var today = clock.today();
    if (today.getYear() <= year) {
      throw new InvalidInput("unit", "statistics.fault.year-runs", year);
    }
    var due = Regime.dueOn(year);
    var given =
        assignments.give(
            actor,
            new Given(
                UUID.nameUUIDFromBytes(("statistics/" + year).getBytes(StandardCharsets.UTF_8)),
                Given.Giver.MINISTRY,
                regime.circular(),
                today.isAfter(due) ? due : today,
                "Nộp báo cáo thống kê khoa học và công nghệ năm %d (%d biểu) về Cục Thông tin khoa học"
                        .formatted(year, regime.forms())
                    + " và công nghệ quốc gia trước ngày 15/02/%d".formatted(year + 1),
                unit,
                null,
                List.of(),
                "",
                due));
    var duty = new Duty(year, unit, given.leadUnitName(), given.id(), actor.name());
    jdbc.sql(
            """
            insert into statistics.duty (id, year, unit_id, unit_name, assignment_id, given_by, given_at)
            values (:id, :year, :unit, :name, :assignment, :by, :at)
            """)
        .param("id", Uuid7.next())
        .param("year", year)
        .param("unit", unit)
        .param("name", duty.unitName())
        .param("assignment", duty.assignment())
        .param("by", duty.givenBy())
        .param("at", FilingRows.utc(clock.instant()))
        .update();
    audit.record(
        actor,
        "statistics.duty-given",
        "statistics-duty",
        duty.assignment(),
        String.valueOf(year),
        null,
        duty);
    return duty;
  }

  /// Gives last year's statistics to the unit that filed those of the year before, once, where it
  /// still stands.
  @Requires(LOCK)
  public void giveAgain(Actor actor) {
    int year = clock.today().getYear() - 1;
    if (find(year).isPresent()) {
      return;
    }
    var before = find(year - 1);
    if (before.isPresent()
        && units(actor).stream().anyMatch(unit -> unit.id().equals(before.get().unit()))) {
      give(actor, year, before.get().unit());
    }
  }

  private Optional<Duty> find(int year) {
    return jdbc.sql("select * from statistics.duty where year = :year")
        .param("year", year)
        .query(Duties::duty)
        .optional();
  }

  private static Duty duty(ResultSet row, int n) throws SQLException {
    return new Duty(
        row.getInt("year"),
        row.getObject("unit_id", UUID.class),
        row.getString("unit_name"),
        row.getObject("assignment_id", UUID.class),
        row.getString("given_by"));
  }
}
