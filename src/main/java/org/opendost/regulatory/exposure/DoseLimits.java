package org.opendost.regulatory.exposure;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;

/// What the law says of doses, from day to day: the limits, and within how many months a dosimeter
/// has to be read.
@Facade
public class DoseLimits {

  private final DoseLimitRows rows;
  private final SentForms forms;
  private final Audit audit;

  DoseLimits(DoseLimitRows rows, SentForms forms, Audit audit) {
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
  }

  /// The limits, by what they are for, the newest first.
  @Requires("exposure.read")
  public List<DoseLimit> limits(Actor actor) {
    return rows.limits();
  }

  /// The intervals, the newest first.
  @Requires("exposure.read")
  public List<ReadingInterval> intervals(Actor actor) {
    return rows.intervals();
  }

  /// Refuses whoever may set neither: before a form is shown.
  @Requires("exposure.set-limits")
  public void require(Actor actor) {}

  /// Sets a limit from a day on.
  @Requires("exposure.set-limits")
  public void set(Actor actor, DoseLimit limit) {
    if (!forms.isFirst(limit.id(), limit)) {
      return;
    }
    var faults = limit.validity().faults();
    if (limit.most().signum() <= 0) {
      faults.add("most", "exposure.fault.no-limit");
    }
    if (rows.limits().stream()
        .anyMatch(
            known ->
                known.part() == limit.part()
                    && known.validity().from().equals(limit.validity().from()))) {
      faults.add("from", "exposure.fault.limit-of-that-day");
    }
    faults.orThrow();
    rows.insert(limit);
    audit.record(
        actor, "dose-limit.set", "dose-limit", limit.id(), limit.part().name(), null, limit);
  }

  /// Sets an interval from a day on.
  ///
  /// @throws InvalidInput also when another begins on that day
  @Requires("exposure.set-limits")
  public void set(Actor actor, ReadingInterval interval) {
    if (!forms.isFirst(interval.id(), interval)) {
      return;
    }
    var faults = interval.validity().faults();
    if (interval.months() < 1 || interval.months() > ReadingInterval.MOST) {
      faults.add("months", "exposure.fault.months", ReadingInterval.MOST);
    }
    if (rows.intervals().stream()
        .anyMatch(known -> known.validity().from().equals(interval.validity().from()))) {
      faults.add("from", "exposure.fault.interval-of-that-day");
    }
    faults.orThrow();
    rows.insert(interval);
    audit.record(
        actor,
        "reading-interval.set",
        "reading-interval",
        interval.id(),
        String.valueOf(interval.months()),
        null,
        interval);
  }
}
