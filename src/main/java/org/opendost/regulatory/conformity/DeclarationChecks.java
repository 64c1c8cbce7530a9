package org.opendost.regulatory.conformity;

import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.numbering.Numbers;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.regulatory.conformity.Declaration.Ending;
import org.opendost.regulatory.conformity.Declaration.Notice;

/// What the office does with a dossier, to the notice or the refusal; and what ends a declaration
/// that counted.
@Facade
public class DeclarationChecks {

  private final Declarations declarations;
  private final DeclarationRows rows;
  private final FindableDeclarations findable;
  private final Cases cases;
  private final Numbers numbers;
  private final Audit audit;
  private final OfficeClock clock;

  DeclarationChecks(
      Declarations declarations,
      DeclarationRows rows,
      FindableDeclarations findable,
      Cases cases,
      Numbers numbers,
      Audit audit,
      OfficeClock clock) {
    this.declarations = declarations;
    this.rows = rows;
    this.findable = findable;
    this.cases = cases;
    this.numbers = numbers;
    this.audit = audit;
    this.clock = clock;
  }

  /// Tells the applicant in writing what is missing.
  @Requires("conformity.handle")
  public MoveOutcome ask(Actor actor, UUID id, int seen, UUID move, String what) {
    declarations.open(actor, id);
    return cases.move(actor, id, seen, move, "ASK", what);
  }

  /// Takes in what was missing; once all is there, the five working days run.
  @Requires("conformity.file")
  public MoveOutcome supply(
      Actor actor, UUID id, int seen, UUID move, Set<ConformityPaper> papers, String note) {
    if (papers.isEmpty()) {
      throw new InvalidInput("papers", "conformity.fault.no-paper");
    }
    var outcome = cases.move(actor, id, seen, move, "SUPPLY", note);
    if (outcome instanceof MoveOutcome.Moved) {
      var before = lock(id);
      rows.correct(before.intake().with(papers), before.version());
      var after = lock(id);
      audit.record(
          actor, "declaration.supplied", Declarations.SUBJECT, id, after.number(), before, after);
      declarations.receive(actor, after);
    }
    return outcome;
  }

  /// Accepts it: the notice takes its number of the year, the declaration it replaces ends.
  ///
  /// @throws InvalidInput when the law does not let it be accepted
  @Requires("conformity.decide")
  public MoveOutcome accept(Actor actor, UUID id, int seen, UUID move, String signer, String post) {
    new Faults()
        .required("signer", signer)
        .atMost("signer", signer, 200)
        .required("post", post)
        .atMost("post", post, 200)
        .orThrow();
    var outcome = cases.move(actor, id, seen, move, "ACCEPT", "");
    if (outcome instanceof MoveOutcome.Moved) {
      var declaration = lock(id);
      var hindrances = declaration.hindrances(clock.today());
      if (!hindrances.isEmpty()) {
        throw new InvalidInput(hindrances);
      }
      var accepted = notice(actor, declaration, signer.strip(), post.strip());
      findable.put(accepted);
    }
    return outcome;
  }

  private Declaration notice(Actor actor, Declaration declaration, String signer, String post) {
    var id = declaration.id();
    var today = clock.today();
    var kind = declaration.intake().kind();
    var replaced = declaration.intake().replaces();
    int times = 1;
    if (replaced != null) {
      var old = lock(replaced);
      var notice = old.notice();
      times = notice == null ? 1 : notice.times() + 1;
      if (old.ending() == null) {
        end(
            actor,
            old,
            new Ending(today, Ending.Cause.REPLACED, declaration.number(), "", actor.name()));
      }
    }
    var year = String.valueOf(today.getYear());
    var number =
        "%02d/%s/%s"
            .formatted(numbers.next("conformity." + kind.procedure(), year), year, kind.symbol());
    rows.accept(
        id,
        new Notice(
            number, today, signer, post, DeclarationRules.validUntil(declaration.intake()), times));
    var accepted = lock(id);
    audit.record(
        actor, "declaration.accepted", Declarations.SUBJECT, id, number, declaration, accepted);
    return accepted;
  }

  /// Refuses it; the reason stands in the letter to the applicant.
  @Requires("conformity.decide")
  public MoveOutcome refuse(Actor actor, UUID id, int seen, UUID move, String why) {
    declarations.open(actor, id);
    return cases.move(actor, id, seen, move, "REFUSE", why);
  }

  /// Stops dealing with a dossier that was not completed in its time.
  ///
  /// @throws InvalidInput while that time runs
  @Requires("conformity.handle")
  public MoveOutcome cancel(Actor actor, UUID id, int seen, UUID move, String why) {
    declarations.open(actor, id);
    var due = cases.progress(id).ownDue();
    if (cases.get(id).step().equals("SUPPLEMENT")
        && due != null
        && clock.instant().isBefore(due.at())) {
      throw new InvalidInput("note", "conformity.fault.time-runs", due.day());
    }
    return cases.move(actor, id, seen, move, "CANCEL", why);
  }

  /// The applicant takes its dossier back.
  @Requires("conformity.file")
  public MoveOutcome withdraw(Actor actor, UUID id, int seen, UUID move) {
    declarations.open(actor, id);
    return cases.move(actor, id, seen, move, "WITHDRAW", "");
  }

  /// Ends a declaration that counts.
  ///
  /// @param ending its `by` is passed over
  @Requires("conformity.cancel")
  public Declaration end(Actor actor, UUID id, Ending ending) {
    var declaration = lock(id);
    var known = declaration.ending();
    var faults =
        new Faults()
            .required("document", ending.document())
            .atMost("document", ending.document(), 300)
            .required("why", ending.why())
            .atMost("why", ending.why(), 2000);
    var notice = declaration.notice();
    if (notice == null) {
      faults.add("", "conformity.fault.not-accepted");
    } else if (ending.on().isBefore(notice.on())) {
      faults.add("on", "conformity.fault.before-notice", notice.on());
    }
    if (ending.on().isAfter(clock.today())) {
      faults.add("on", "conformity.fault.future");
    }
    if (ending.cause() == Ending.Cause.REPLACED) {
      faults.add("cause", "input.not-a-choice");
    }
    faults.orThrow();
    var ended =
        new Ending(
            ending.on(),
            ending.cause(),
            ending.document().strip(),
            ending.why().strip(),
            actor.name());
    if (known != null) {
      if (known.equals(ended)) {
        return declaration;
      }
      throw new InvalidInput("", "conformity.fault.ended-by", known.by(), known.on());
    }
    return end(actor, declaration, ended);
  }

  private Declaration end(Actor actor, Declaration declaration, Ending ending) {
    rows.end(declaration.id(), ending);
    var after = lock(declaration.id());
    audit.record(
        actor,
        "declaration.ended",
        Declarations.SUBJECT,
        after.id(),
        after.number(),
        declaration,
        after);
    return after;
  }

  private Declaration lock(UUID id) {
    return Declarations.find(rows.lock(id).orElse(null), id);
  }
}
