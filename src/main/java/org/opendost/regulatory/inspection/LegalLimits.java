package org.opendost.regulatory.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.opendost.procedure.calendar.WorkingCalendar;
import org.springframework.dao.DuplicateKeyException;

/// The times the law gives, as it had them in its time, with a mark where its wording was not read.
/// The one in force when a time begins to run counts, whatever comes later.
@Facade
public class LegalLimits {

  private final LegalLimitRows rows;
  private final OfficialCalendar calendar;
  private final SentForms forms;
  private final Audit audit;

  LegalLimits(LegalLimitRows rows, OfficialCalendar calendar, SentForms forms, Audit audit) {
    this.rows = rows;
    this.calendar = calendar;
    this.forms = forms;
    this.audit = audit;
  }

  /// The limits and the calendar as they stand, read once however much is asked of them.
  public record Book(List<LegalLimit> limits, WorkingCalendar calendar) {

    public Book {
      limits = List.copyOf(limits);
    }

    /// What is due when; none where nothing has begun or the law gives no time.
    public Optional<Due> due(
        Kind kind, LimitCode code, @Nullable Instant since, @Nullable Instant done) {
      if (since == null) {
        return Optional.empty();
      }
      var day = OfficeClock.date(since);
      return limits.stream()
          .filter(limit -> limit.kind() == kind && limit.code() == code && limit.holdsOn(day))
          .findFirst()
          .map(limit -> new Due(limit, since, calendar.due(since, limit.limit()), done));
    }
  }

  /// All of them, by kind and step, the newest first.
  @Requires(InspectionPermissions.READ)
  public List<LegalLimit> list(Actor actor) {
    return rows.all();
  }

  /// What dues are counted with.
  @Requires(InspectionPermissions.READ)
  public Book book(Actor actor) {
    return new Book(rows.all(), calendar.now());
  }

  /// Refuses whoever may not set them: before a form is shown.
  @Requires("inspection.set-limits")
  public void require(Actor actor) {}

  /// Sets another one from a day on.
  @Requires("inspection.set-limits")
  public void set(Actor actor, LegalLimit limit) {
    if (!forms.isFirst(limit.id(), limit)) {
      return;
    }
    new Faults()
        .required("article", limit.article())
        .atMost("article", limit.article(), 300)
        .atMost("remark", limit.remark(), 1000)
        .orThrow();
    if (limit.until() != null && limit.until().isBefore(limit.from())) {
      throw new InvalidInput("until", "inspection.fault.ends-before");
    }
    if (rows.all().stream().anyMatch(known -> sameBeginning(known, limit))) {
      throw taken(limit);
    }
    try {
      rows.insert(limit);
    } catch (DuplicateKeyException meanwhile) {
      throw taken(limit);
    }
    audit.record(actor, "legal-limit.set", "legal-limit", limit.id(), limit.article(), null, limit);
  }

  private static boolean sameBeginning(LegalLimit one, LegalLimit other) {
    return one.kind() == other.kind()
        && one.code() == other.code()
        && one.from().equals(other.from());
  }

  private static InvalidInput taken(LegalLimit limit) {
    return new InvalidInput("from", "inspection.fault.limit-taken", limit.from());
  }
}
