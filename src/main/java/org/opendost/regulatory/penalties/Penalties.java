package org.opendost.regulatory.penalties;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.dao.DuplicateKeyException;

/// Violations from their minutes to the payment of the fine.
@Facade
public class Penalties {

  private final PenaltyRows rows;
  private final DecisionRows decisions;
  private final PenaltyRecords records;
  private final DecisionDays days;
  private final FindablePenalties findable;
  private final PenaltyLists lists;
  private final ActRows acts;
  private final Organisations organisations;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Penalties(
      PenaltyRows rows,
      DecisionRows decisions,
      PenaltyRecords records,
      DecisionDays days,
      FindablePenalties findable,
      PenaltyLists lists,
      ActRows acts,
      Organisations organisations,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.decisions = decisions;
    this.records = records;
    this.days = days;
    this.findable = findable;
    this.lists = lists;
    this.acts = acts;
    this.organisations = organisations;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Refuses whoever may not make minutes: before a form is shown.
  @Requires(PenaltyPermissions.RECORD)
  public void requireRecording(Actor actor) {}

  /// Refuses whoever may not decide: before a form is shown.
  @Requires(PenaltyPermissions.DECIDE)
  public void requireDeciding(Actor actor) {}

  /// Makes minutes of a violation by one violator; each of several has their own. An organisation
  /// is written down as it is called that day.
  @Requires(PenaltyPermissions.RECORD)
  public void record(Actor actor, ViolationMinutes typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var faults = PenaltyRules.faults(typed, acts.all(), clock.instant());
    if (rows.isTaken(typed.number())) {
      faults.add("number", "penalties.fault.number-taken");
    }
    faults.orThrow();
    var organisation = typed.organisation();
    var minutes =
        organisation == null
            ? typed
            : PenaltyRules.named(typed, organisations.get(actor, organisation).name());
    first("number", "penalties.fault.number-taken", () -> rows.insert(minutes, actor));
    days.recount(minutes.id());
    findable.put(minutes.id());
    audit.record(
        actor, "violation.recorded", "violation", minutes.id(), minutes.number(), null, minutes);
  }

  /// Signs what was proposed, which becomes the decision: once, and anew only after a cancellation.
  @Requires(PenaltyPermissions.DECIDE)
  public void decide(Actor actor, Signature signature) {
    var record = records.of(lock(signature.minutes()));
    if (!forms.isFirst(signature.id(), signature)) {
      return;
    }
    if (record.standing() != null) {
      throw new InvalidInput("", "penalties.fault.decided-already");
    }
    var faults = ProposalRules.faults(signature, record, actor, clock.today());
    if (rows.isTaken(signature.number())) {
      faults.add("number", "penalties.fault.number-taken");
    }
    faults.orThrow();
    var decision =
        PenaltyDecision.of(signature, Objects.requireNonNull(record.proposal()).content());
    first(
        "number",
        "penalties.fault.number-taken",
        () -> decisions.insert(decision, signature.proposal(), record.decisions().size() + 1));
    findable.put(signature.minutes());
    audit.record(
        actor,
        "violation.decided",
        "violation",
        signature.minutes(),
        record.minutes().number(),
        null,
        decision);
  }

  /// Records what happened to minutes or their decision.
  @Requires(PenaltyPermissions.RECORD)
  public void step(Actor actor, Step step) {
    if (step.kind().isOfDecider()) {
      throw new InvalidInput("", "penalties.fault.decider-only");
    }
    if (step.kind() == Step.Kind.PUBLISHED) {
      throw new InvalidInput("", "penalties.fault.needs-ground");
    }
    take(actor, step);
  }

  /// Corrects or cancels a decision, which stays readable with the reason, or gives more time for
  /// it.
  @Requires(PenaltyPermissions.DECIDE)
  public void amend(Actor actor, Step step) {
    take(actor, step);
  }

  private void take(Actor actor, Step step) {
    var record = records.of(lock(step.minutes()));
    if (!forms.isFirst(step.id(), step)) {
      return;
    }
    PenaltyRules.faults(step, record, clock.today()).orThrow();
    rows.insert(step, actor.name());
    days.recount(step.minutes());
    audit.record(
        actor,
        "violation.step",
        "violation",
        step.minutes(),
        record.minutes().number(),
        null,
        step);
  }

  /// Records a payment with the treasury's receipt.
  @Requires(PenaltyPermissions.RECORD)
  public void pay(Actor actor, UUID minutes, Payment payment) {
    var record = records.of(lock(minutes));
    if (!forms.isFirst(payment.id(), payment)) {
      return;
    }
    PenaltyRules.faults(payment, record, clock.today()).orThrow();
    first(
        "receipt", "penalties.fault.receipt-taken", () -> decisions.insert(payment, actor.name()));
    audit.record(
        actor, "violation.paid", "violation", minutes, record.minutes().number(), null, payment);
  }

  /// All that is known of a violation.
  @Requires(PenaltyPermissions.READ)
  public PenaltyRecord open(Actor actor, UUID id) {
    return records.of(rows.find(id).orElseThrow(() -> new NotFound("violation", id)));
  }

  /// A page of violations.
  @Requires(PenaltyPermissions.READ)
  public Ask.Page<PenaltyLine> list(Actor actor, Ask ask) {
    return lists.read(ask, clock.today());
  }

  /// Those found at a visit.
  @Requires(PenaltyPermissions.READ)
  public List<PenaltyLine> ofVisit(Actor actor, UUID visit) {
    return lists.ofVisit(visit);
  }

  /// Those made of a mission and of all that was found on it.
  @Requires(PenaltyPermissions.READ)
  public List<PenaltyLine> ofMission(Actor actor, UUID mission) {
    return lists.ofMission(mission);
  }

  /// Those made of a lot.
  @Requires(PenaltyPermissions.READ)
  public List<PenaltyLine> ofLot(Actor actor, UUID lot) {
    return lists.ofLot(lot);
  }

  /// What another wrote with the same number in the same moment, or on another decision, is told
  /// beside the field.
  private static void first(String field, String key, Runnable insert) {
    try {
      insert.run();
    } catch (DuplicateKeyException taken) {
      throw new InvalidInput(field, key);
    }
  }

  private ViolationMinutes lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound("violation", id));
  }
}
