package org.opendost.reporting.statistics;

import static org.opendost.reporting.statistics.StatisticsPermissions.LOCK;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.AsOf;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Fixes the figures of a filing for good. A figure found wrong afterwards is corrected in another
/// issue, with the reason; the locked one stays as it is.
@Facade
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class LockedFilings {

  private static final int LONGEST = 2_000;

  private final FilingRows rows;
  private final CellRows cells;
  private final WordedForms wordings;
  private final Computing computing;
  private final AsOf asOf;
  private final SentForms sent;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate writing;

  LockedFilings(
      FilingRows rows,
      CellRows cells,
      WordedForms wordings,
      Computing computing,
      AsOf asOf,
      SentForms sent,
      Audit audit,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.cells = cells;
    this.wordings = wordings;
    this.computing = computing;
    this.asOf = asOf;
    this.sent = sent;
    this.audit = audit;
    this.clock = clock;
    this.writing = new TransactionTemplate(transactions);
  }

  /// Refuses whoever may not lock: before a form is shown.
  @Requires(LOCK)
  public void require(Actor actor) {}

  /// Locks the figures. Figures that do not agree need an explanation, which is printed; typed
  /// figures need their source. Locked twice, nothing more happens.
  ///
  /// @param moves as the page showed: figures computed anew since then are looked at first
  @Requires(LOCK)
  public void lock(Actor actor, UUID id, int moves, String explanation) {
    writing.executeWithoutResult(
        status -> {
          var filing = locked(id);
          var done = filing.lock();
          if (done != null && done.by().equals(actor.name())) {
            return;
          }
          Filings.checkOpen(filing);
          var faults = new Faults().atMost("explanation", explanation, LONGEST);
          if (filing.moves() != moves) {
            faults.add("", "statistics.fault.computed-meanwhile");
          }
          var form = wordings.form(filing);
          var findings = Finding.of(form, cells.of(id));
          long unsaid = findings.stream().filter(one -> !one.isExplicable()).count();
          if (unsaid > 0) {
            faults.add("", "statistics.fault.no-source", unsaid);
          }
          if (findings.size() > unsaid && explanation.isBlank()) {
            faults.add("explanation", "statistics.fault.unexplained", findings.size() - unsaid);
          }
          faults.orThrow();
          var lock = new Filing.Lock(clock.instant(), actor.name());
          rows.locked(id, lock, explanation, wordings.titles(filing.regime(), filing.form()));
          audit.record(
              actor,
              "statistics.locked",
              Filings.SUBJECT,
              id,
              Filings.label(form, filing),
              null,
              Map.of("explanation", explanation, "findings", findings.size()));
        });
  }

  /// Begins another issue in place of a locked one: what was typed is carried over, the rest
  /// computed from the records of the present.
  ///
  /// @param next the id of the new issue, made with the form
  @Requires(LOCK)
  public Filing correct(Actor actor, UUID id, UUID next, String why) {
    var old = rows.find(id).orElseThrow(() -> new NotFound(Filings.SUBJECT, id));
    var form = wordings.form(old);
    var moment = asOf.settled();
    var figures = computing.of(actor, form, old.year(), moment);
    writing.executeWithoutResult(
        status -> {
          if (!sent.isFirst(next, why)) {
            return;
          }
          var now = locked(id);
          new Faults().required("why", why).atMost("why", why, LONGEST).orThrow();
          if (now.isOpen()) {
            throw new InvalidInput("", "statistics.fault.not-locked");
          }
          if (now.correctedBy() != null) {
            throw new InvalidInput("", "statistics.fault.corrected-already");
          }
          var filing =
              new Filing(
                  next,
                  now.year(),
                  now.regime(),
                  now.form(),
                  now.issue() + 1,
                  id,
                  why,
                  null,
                  actor.name(),
                  clock.instant(),
                  moment,
                  1,
                  null,
                  "");
          rows.insert(filing);
          cells.compute(next, figures);
          cells.carry(id, next);
          audit.record(
              actor,
              "statistics.corrected",
              Filings.SUBJECT,
              next,
              Filings.label(form, filing),
              now,
              filing);
        });
    return rows.find(next).orElseThrow(() -> new NotFound(Filings.SUBJECT, next));
  }

  private Filing locked(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(Filings.SUBJECT, id));
  }
}
