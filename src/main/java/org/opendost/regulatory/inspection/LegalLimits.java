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
import org.opendost.platform.input.SentForms;
import org.opendost.procedure.calendar.LegalLimit;
import org.opendost.procedure.calendar.LimitBook;

/// The times the law gives, as it had them in its time, with a mark where its wording was not read.
/// The one in force when a time begins to run counts, whatever comes later.
@Facade
public class LegalLimits {

  private final MissionLimitRows rows;
  private final SentForms forms;
  private final Audit audit;

  LegalLimits(MissionLimitRows rows, SentForms forms, Audit audit) {
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
  }

  /// The limits and the calendar as they stand, read once however much is asked of them.
  public record Book(LimitBook<MissionLimit> law) {

    /// What is due when; none where nothing has begun or the law gives no time.
    public Optional<Due> due(
        Kind kind, LimitCode step, @Nullable Instant since, @Nullable Instant done) {
      if (since == null) {
        return Optional.empty();
      }
      return law.on(new MissionLimit(kind, step), OfficeClock.date(since))
          .map(rule -> new Due(rule, since, law.calendar().due(since, rule.limit()), done));
    }
  }

  /// All of them, by kind and step, the newest first.
  @Requires(InspectionPermissions.READ)
  public List<LegalLimit<MissionLimit>> list(Actor actor) {
    return rows.all();
  }

  /// What dues are counted with.
  @Requires(InspectionPermissions.READ)
  public Book book(Actor actor) {
    return new Book(rows.book());
  }

  /// Refuses whoever may not set them: before a form is shown.
  @Requires("inspection.set-limits")
  public void require(Actor actor) {}

  /// Sets another one from a day on.
  @Requires("inspection.set-limits")
  public void set(Actor actor, LegalLimit<MissionLimit> limit) {
    if (!forms.isFirst(limit.id(), limit)) {
      return;
    }
    limit.validity().faults().orThrow();
    rows.insert(limit);
    audit.record(
        actor,
        "legal-limit.set",
        "legal-limit",
        limit.id(),
        limit.validity().article(),
        null,
        limit);
  }
}
