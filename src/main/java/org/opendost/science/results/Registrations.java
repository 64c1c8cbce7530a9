package org.opendost.science.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.calendar.LegalLimit;
import org.opendost.procedure.casework.Applicant;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.procedure.casework.Step;
import org.opendost.science.tasks.AcceptedTask;
import org.opendost.science.tasks.AcceptedTasks;

/// Dossiers for the registration of results, from the filing to the certificate.
@Facade
public class Registrations {

  /// The procedure's code.
  public static final String PROCEDURE = RegistrationProcedure.CODE;

  private static final UUID UNKNOWN = new UUID(0, 0);

  private final RegistrationRows rows;
  private final Deposit deposit;
  private final CertificateIssuing issuing;
  private final FilingTermRows terms;
  private final AcceptedTasks tasks;
  private final Cases cases;
  private final ResultNotices notices;
  private final Audit audit;
  private final OfficeClock clock;

  Registrations(
      RegistrationRows rows,
      Deposit deposit,
      CertificateIssuing issuing,
      FilingTermRows terms,
      AcceptedTasks tasks,
      Cases cases,
      ResultNotices notices,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.deposit = deposit;
    this.issuing = issuing;
    this.terms = terms;
    this.tasks = tasks;
    this.cases = cases;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /// A task whose result waits for its registration.
  ///
  /// @param term how long the host has
  /// @param pending the dossier that is already there, if any
  public record Waiting(
      AcceptedTask task,
      LocalDate fileUntil,
      LegalLimit<FilingTerm> term,
      @Nullable Dossier pending) {}

  /// The steps a dossier can stand at, in their order; the versions have the same.
  public static List<Step> steps() {
    return RegistrationProcedure.VALUE.versions().getLast().steps();
  }

  /// Where a dossier stands.
  public static Step step(Dossier dossier) {
    return RegistrationProcedure.VALUE.versions().getLast().step(dossier.step());
  }

  /// The accepted tasks without certificate, the longest accepted first: for officers all, for a
  /// host its own.
  @Requires("results.waiting")
  public List<Waiting> waiting(Actor actor) {
    var waiting = tasks.uncertified(actor);
    var standing = rows.standing(waiting.stream().map(AcceptedTask::id).toList());
    var now = terms.now();
    return waiting.stream().map(task -> waiting(task, now, standing.get(task.id()))).toList();
  }

  /// One of them, to prefill the form from.
  @Requires("results.file")
  public Waiting waiting(Actor actor, UUID task) {
    return waiting(tasks.get(actor, task), terms.now(), rows.standing(task).orElse(null));
  }

  /// Files a dossier; the same id again answers with the first.
  ///
  /// @throws InvalidInput when the result cannot be registered here or something is missing
  @Requires("results.file")
  public Dossier file(Actor actor, Filing typed, List<Handed> handed) {
    rows.queueFor(typed.task());
    var filed = rows.find(typed.id());
    if (filed.isPresent()) {
      return mine(actor, filed.get());
    }
    var filing = typed.tidied();
    var task = tasks.get(actor, filing.task());
    FilingRules.of(task, rows.standing(task.id()), filing, handed).orThrow();
    var facts = task.facts();
    var opened =
        cases.open(
            actor,
            filing.id(),
            RegistrationProcedure.VALUE,
            new Applicant(facts.hostId(), facts.hostName()),
            facts.title(),
            clock.instant());
    var dossier =
        new Dossier(
            filing.id(),
            task.id(),
            opened.number(),
            opened.step(),
            opened.dueOn(),
            null,
            filing.channel(),
            clock.today(),
            terms.now().lastDay(task.acceptedOn()),
            facts.code(),
            facts.title(),
            facts.hostId(),
            facts.hostName(),
            filing.participants(),
            filing.objective(),
            filing.summary(),
            filing.technology(),
            filing.contact(),
            filing.phone());
    rows.insert(dossier);
    deposit.take(actor, dossier.id(), handed);
    audit.record(
        actor, "dossier.filed", "result-dossier", dossier.id(), dossier.number(), null, dossier);
    notices.filed(dossier);
    return dossier;
  }

  /// Notes papers and discs that were brought to the counter: all of them, or none where one is
  /// refused. One that came with the same id before is passed over.
  @Requires("results.handle")
  public void handIn(Actor actor, UUID id, List<Handed> papers) {
    var dossier = open(id);
    if (papers.isEmpty()) {
      throw new InvalidInput("papers", "results.fault.no-paper");
    }
    for (var paper : deposit.take(actor, id, papers)) {
      audit.record(
          actor,
          "dossier.paper-taken",
          "result-dossier",
          id,
          dossier.number(),
          null,
          Map.of("kind", paper.kind()));
    }
  }

  /// Takes the dossier over to deal with it.
  @Requires("results.handle")
  public MoveOutcome takeOver(Actor actor, UUID id, int expectedMoves, UUID move) {
    open(id);
    return cases.assign(actor, id, expectedMoves, move, actor.id(), actor.name(), actor.unit(), "");
  }

  /// Finds the dossier complete and valid: the five working days begin.
  ///
  /// @throws InvalidInput when a paper that the law of the day wants is missing
  @Requires("results.handle")
  public MoveOutcome accept(Actor actor, UUID id, int expectedMoves, UUID move) {
    var dossier = open(id);
    var version = RegistrationProcedure.VALUE.inForce(clock.today()).code();
    var faults = new Faults();
    if (dossier.step().equals("FILED")) {
      for (var kind : deposit.missing(dossier, version)) {
        faults.add(kind.field(), "results.fault.still-missing." + kind.code());
      }
    }
    faults.orThrow();
    return move(actor, id, expectedMoves, move, "ACCEPT", "");
  }

  /// Tells the host what is missing.
  @Requires("results.handle")
  public MoveOutcome askSupplement(
      Actor actor, UUID id, int expectedMoves, UUID move, String what) {
    open(id);
    return move(actor, id, expectedMoves, move, "ASK", what);
  }

  /// Brings what was missing, and corrects the form where need be.
  @Requires("results.file")
  public MoveOutcome supply(
      Actor actor, UUID id, int expectedMoves, UUID move, Supplement supplement) {
    var dossier = mine(actor, open(id));
    var faults = new Faults();
    FilingRules.words(
        faults, supplement.participants(), supplement.objective(), supplement.summary());
    faults.orThrow();
    var outcome = move(actor, id, expectedMoves, move, "SUPPLY", supplement.note());
    if (outcome instanceof MoveOutcome.Moved) {
      deposit.take(actor, id, supplement.papers());
      rows.correct(
          id,
          supplement.participants().strip(),
          supplement.objective().strip(),
          supplement.summary().strip());
      var after = open(id);
      if (!after.summary().equals(dossier.summary())
          || !after.objective().equals(dossier.objective())
          || !after.participants().equals(dossier.participants())) {
        audit.record(
            actor, "dossier.corrected", "result-dossier", id, dossier.number(), dossier, after);
      }
    }
    return outcome;
  }

  /// Refuses it; the reason stands in the letter to the host.
  @Requires("results.refuse")
  public MoveOutcome refuse(Actor actor, UUID id, int expectedMoves, UUID move, String why) {
    open(id);
    return move(actor, id, expectedMoves, move, "REFUSE", why);
  }

  /// The host takes its dossier back.
  @Requires("results.file")
  public MoveOutcome withdraw(Actor actor, UUID id, int expectedMoves, UUID move, String why) {
    mine(actor, open(id));
    return move(actor, id, expectedMoves, move, "WITHDRAW", why);
  }

  /// Signs and issues the certificate: the case ends, the number is taken, the papers become the
  /// deposit and the task is registered, all together or not at all.
  @Requires("results.issue")
  public MoveOutcome issue(Actor actor, UUID id, int expectedMoves, UUID move, Signing signing) {
    var dossier = open(id);
    new Faults()
        .required("signer", signing.signer())
        .atMost("signer", signing.signer(), 200)
        .required("post", signing.post())
        .atMost("post", signing.post(), 200)
        .orThrow();
    var outcome = move(actor, id, expectedMoves, move, "ISSUE", "");
    if (outcome instanceof MoveOutcome.Moved) {
      issuing.issue(actor, dossier, tasks.get(actor, dossier.task()), signing);
    }
    return outcome;
  }

  private MoveOutcome move(
      Actor actor, UUID id, int expectedMoves, UUID move, String code, String words) {
    var outcome = cases.move(actor, id, expectedMoves, move, code, words);
    if (outcome instanceof MoveOutcome.Moved moved) {
      rows.stand(moved.caseFile());
      notices.moved(open(id), moved.caseFile());
    }
    return outcome;
  }

  private static Waiting waiting(
      AcceptedTask task, FilingCalendar terms, @Nullable Dossier standing) {
    return new Waiting(
        task, terms.lastDay(task.acceptedOn()), terms.inForce(task.acceptedOn()), standing);
  }

  private Dossier open(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("dossier", id));
  }

  private static Dossier mine(Actor actor, Dossier dossier) {
    var host = dossier.host();
    if (!actor.actsFor(host == null ? UNKNOWN : host)) {
      throw new NotFound("dossier", dossier.id());
    }
    return dossier;
  }
}
