package org.opendost.regulatory.exposure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Worker;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What radiation workers received, against the limits of the day.
///
/// A reading counts for the year of its last day. What a person received is read by officers of
/// radiation safety and who leads them alone.
@Facade
public class Doses {

  private static final String SUBJECT = DoseWriting.SUBJECT;

  private final DoseRows rows;
  private final DoseStandings standings;
  private final DoseWriting writing;
  private final Facilities facilities;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Doses(
      DoseRows rows,
      DoseStandings standings,
      DoseWriting writing,
      Facilities facilities,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.standings = standings;
    this.writing = writing;
    this.facilities = facilities;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// All of one worker.
  ///
  /// @param readings the newest first, those withdrawn too
  /// @param years the newest first
  public record WorkerDoses(Worker worker, List<Dose> readings, List<Dose.Year> years) {

    public WorkerDoses {
      readings = List.copyOf(readings);
      years = List.copyOf(years);
    }
  }

  /// A page of the workers whose dosimeters were read or are overdue, as they stand today.
  @Requires("exposure.read-doses")
  public Ask.Page<Dose.Standing> standings(Actor actor, Ask ask) {
    return DoseStandings.LIST.read(jdbc, ask, clock.today());
  }

  /// All of one worker.
  @Requires("exposure.read-doses")
  public WorkerDoses of(Actor actor, UUID worker) {
    return new WorkerDoses(
        facilities.worker(actor, worker),
        rows.of(worker),
        standings.years(List.of(worker)).getOrDefault(worker, List.of()));
  }

  /// Refuses whoever may not enter readings: before a form is shown.
  @Requires("exposure.keep-doses")
  public void require(Actor actor) {}

  /// Enters a reading, and tells the heads when the worker has received more than a limit allows.
  ///
  /// @throws InvalidInput also when a day was read before for the same part of the body
  @Requires("exposure.keep-doses")
  public void record(Actor actor, Dose.Entry typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var faults =
        new Faults()
            .required("laboratory", typed.laboratory())
            .atMost("laboratory", typed.laboratory(), Dose.LABORATORY_MOST)
            .atMost("slip", typed.slip(), Dose.SLIP_MOST);
    if (typed.msv().signum() < 0) {
      faults.add("msv", "exposure.fault.no-dose");
    }
    if (typed.until().isBefore(typed.from())) {
      faults.add("until", "exposure.fault.ends-before");
    }
    if (typed.until().isAfter(clock.today())) {
      faults.add("until", "exposure.fault.future");
    }
    faults.orThrow();
    var worker = facilities.worker(actor, typed.worker());
    var reading =
        new DoseWriting.Reading(typed, worker.name(), facilities.find(actor, worker.facility()));
    var before = writing.overlapping(List.of(reading)).get(typed.id());
    if (before != null) {
      throw new InvalidInput("from", "exposure.fault.read-before", before.from(), before.until());
    }
    writing.write(actor, List.of(reading));
  }

  /// Takes a reading that was wrong out of the count; it stays to be seen, with the reason.
  @Requires("exposure.keep-doses")
  public void withdraw(Actor actor, UUID id, String reason) {
    rows.lock(List.of(find(id).worker()));
    var dose = find(id);
    new Faults().required("reason", reason).atMost("reason", reason, 500).orThrow();
    if (dose.withdrawnBecause() != null) {
      return;
    }
    rows.withdraw(id, reason);
    audit.record(
        actor,
        "radiation-dose.withdrawn",
        SUBJECT,
        dose.worker(),
        facilities.worker(actor, dose.worker()).name(),
        dose,
        Map.of("reason", reason.strip()));
  }

  private Dose find(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }
}
