package org.opendost.regulatory.conformity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisations;
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
import org.opendost.procedure.casework.Applicant;
import org.opendost.procedure.casework.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Declarations of conformity and of the quantity mark: their dossiers, and the book of those that
/// count.
@Facade
public class Declarations {

  static final String SUBJECT = "declaration";

  private final DeclarationRows rows;
  private final Organisations organisations;
  private final Cases cases;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Declarations(
      DeclarationRows rows,
      Organisations organisations,
      Cases cases,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.organisations = organisations;
    this.cases = cases;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the dossiers.
  @Requires("conformity.follow")
  public Ask.Page<Declaration> list(Actor actor, Ask ask) {
    return DeclarationLists.ALL.read(jdbc, ask, clock.today());
  }

  /// A page of the declarations that count today.
  @Requires("conformity.read")
  public Ask.Page<Declaration> valid(Actor actor, Ask ask) {
    return DeclarationLists.VALID.read(jdbc, ask, clock.today());
  }

  /// A declaration, for officers.
  @Requires("conformity.follow")
  public Declaration open(Actor actor, UUID id) {
    return get(id);
  }

  /// A declaration that was accepted, whether it still counts or not.
  @Requires("conformity.read")
  public Declaration published(Actor actor, UUID id) {
    var declaration = get(id);
    if (declaration.notice() == null) {
      throw new NotFound(SUBJECT, id);
    }
    return declaration;
  }

  /// The declaration accepted by the notice of that number, whether it still counts or not, for
  /// anyone.
  @Requires("conformity.read")
  public Optional<Declaration> noticed(Actor actor, String number) {
    return rows.byNotice(number);
  }

  /// The declaration accepted by the notice of that number.
  @Requires("conformity.follow")
  public Declaration byNotice(Actor actor, String number) {
    return rows.byNotice(number)
        .orElseThrow(() -> new InvalidInput("replaces", "conformity.fault.no-notice", number));
  }

  /// Refuses whoever may not take dossiers in: before a form is shown.
  @Requires("conformity.file")
  public void require(Actor actor) {}

  /// Takes a dossier in. Where nothing is missing, the five working days run from now.
  @Requires("conformity.file")
  public Declaration file(Actor actor, Intake typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(typed.id());
    }
    var faults = DeclarationRules.typed(typed, clock.today());
    var organisation = organisations.open(actor, typed.organisation());
    if (organisation.merger() != null) {
      faults.add("organisation", "conformity.fault.merged", organisation.merger().other().name());
    }
    anew(typed, faults);
    faults.orThrow();
    var name = organisation.organisation().name();
    var opened =
        cases.open(
            actor,
            typed.id(),
            ConformityProcedures.of(typed.kind()),
            new Applicant(typed.organisation(), name),
            typed.product() + " – " + typed.standard(),
            clock.instant());
    var filed =
        new Declaration(
            typed,
            name,
            opened.number(),
            opened.step(),
            clock.today(),
            opened.dueOn(),
            null,
            null,
            null,
            1);
    rows.insert(filed);
    audit.record(actor, "declaration.filed", SUBJECT, filed.id(), filed.number(), null, filed);
    receive(actor, filed);
    return get(typed.id());
  }

  /// Corrects what was taken down of a dossier that goes on; its kind and who files stay.
  ///
  /// @param version which the form was opened upon
  @Requires("conformity.file")
  public Declaration correct(Actor actor, Intake typed, int version) {
    var before = get(typed.id());
    if (before.intake().equals(typed)) {
      return before;
    }
    var faults = DeclarationRules.typed(typed, clock.today());
    if (before.outcome() != null) {
      faults.add("", "conformity.fault.ended");
    }
    anew(typed, faults);
    faults.orThrow();
    // The case is held before the row is written, as all moves do.
    receive(actor, with(before, typed));
    if (!rows.correct(typed, version)) {
      throw new InvalidInput(
          "", "conformity.fault.changed", audit.of(typed.id()).getLast().actorName());
    }
    var after = get(typed.id());
    audit.record(
        actor, "declaration.corrected", SUBJECT, after.id(), after.number(), before, after);
    return after;
  }

  /// The dossier goes on to be checked when it stands at its first step and is complete.
  void receive(Actor actor, Declaration declaration) {
    var file = cases.get(declaration.id());
    if (file.step().equals("FILED") && declaration.missing().isEmpty()) {
      var move = declaration.id() + " receive " + file.moves();
      cases.move(
          actor,
          declaration.id(),
          file.moves(),
          UUID.nameUUIDFromBytes(move.getBytes(StandardCharsets.UTF_8)),
          "RECEIVE",
          "");
    }
  }

  /// What is declared anew was accepted, of the same kind and organisation.
  private void anew(Intake typed, Faults faults) {
    var replaced = typed.replaces();
    if (replaced == null) {
      return;
    }
    var before = rows.find(replaced).orElse(null);
    if (before == null
        || before.notice() == null
        || before.intake().kind() != typed.kind()
        || !before.intake().organisation().equals(typed.organisation())) {
      faults.add("replaces", "conformity.fault.replaces");
    } else if (before.ending() != null) {
      faults.add("replaces", "conformity.fault.replaced", before.ending().on());
    }
  }

  private static Declaration with(Declaration before, Intake typed) {
    return new Declaration(
        typed,
        before.organisationName(),
        before.number(),
        before.step(),
        before.filedOn(),
        before.dueOn(),
        before.outcome(),
        before.notice(),
        before.ending(),
        before.version());
  }

  private Declaration get(UUID id) {
    return find(rows.find(id).orElse(null), id);
  }

  static Declaration find(@Nullable Declaration declaration, UUID id) {
    if (declaration == null) {
      throw new NotFound(SUBJECT, id);
    }
    return declaration;
  }
}
