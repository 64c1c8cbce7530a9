package org.opendost.platform.audit;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Verifications of the chain: asked for, followed while they run, kept with what they found.
@Facade
public class Verifications {

  private final VerificationRows rows;
  private final ObjectProvider<Scheduler> jobs;
  private final OfficeClock clock;

  Verifications(VerificationRows rows, ObjectProvider<Scheduler> jobs, OfficeClock clock) {
    this.rows = rows;
    this.jobs = jobs;
    this.clock = clock;
  }

  /// Lets the chain be verified; where that is being done already, answers with the one that runs.
  /// It stands in the list of verifications and not in the chain, which it must not change.
  @Requires("audit.verify")
  public Verification start(Actor actor, UUID id) {
    if (rows.insert(id, actor.name(), clock.instant())) {
      schedule(id);
    }
    return rows.find(id).or(rows::running).or(this::newest).orElseThrow();
  }

  /// One as it stands.
  @Requires("audit.read")
  public Verification open(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("verification", id));
  }

  /// What one found, in the order of the chain.
  @Requires("audit.read")
  public List<NamedBreach> breaches(Actor actor, UUID id) {
    return rows.breaches(id);
  }

  /// At most so many that fit.
  @Requires("audit.read")
  public List<Verification> list(Actor actor, VerificationSearch search, int most) {
    return rows.list(search, most);
  }

  /// The newest one, which may be running.
  @Requires("audit.read")
  public Optional<Verification> last(Actor actor) {
    return newest();
  }

  private Optional<Verification> newest() {
    return rows.list(new VerificationSearch(null, false, null), 1).stream().findFirst();
  }

  /// The job is kept in the same transaction and begun at once when that is committed.
  private void schedule(UUID id) {
    var scheduler = jobs.getObject();
    // Jobs go by the machine's clock.
    scheduler.scheduleIfNotExists(
        AuditJobs.VERIFY.instance(id.toString()).scheduledTo(Clock.systemUTC().instant()));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }
}
