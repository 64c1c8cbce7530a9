package org.opendost.regulatory.conformity.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.NamedOrganisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Texts;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.conformity.AssessedBy;
import org.opendost.regulatory.conformity.ConformityPaper;
import org.opendost.regulatory.conformity.Declaration;
import org.opendost.regulatory.conformity.DeclarationKind;
import org.opendost.regulatory.conformity.Declarations;
import org.opendost.regulatory.conformity.Intake;
import org.springframework.stereotype.Component;

/// The form of a declaration: what stands in it and how it is read.
@Component
class DeclarationForms {

  private static final int METHODS = 8;

  private final Declarations declarations;
  private final NamedOrganisations organisations;
  private final Texts texts;

  DeclarationForms(Declarations declarations, NamedOrganisations organisations, Texts texts) {
    this.declarations = declarations;
    this.organisations = organisations;
    this.texts = texts;
  }

  /// The fields of a new dossier.
  List<Field> ofNew(String language) {
    return Stream.concat(
            Stream.of(
                Field.among("kind", "conformity.kind", DeclarationKind.class).must(),
                Field.line("organisation", "conformity.organisation").must().withHint()),
            facts(language))
        .toList();
  }

  /// The fields of one that is corrected: what it is and who files stay.
  List<Field> ofOld(String language) {
    return Stream.concat(Stream.of(Field.hidden("version")), facts(language)).toList();
  }

  private Stream<Field> facts(String language) {
    return Stream.of(
        Field.line("contact", "conformity.contact").must(),
        Field.brief("phone", "conformity.phone").must(),
        Field.line("product", "conformity.product").must(),
        Field.text("features", "conformity.features").withHint(),
        Field.line("standard", "conformity.standard").must().withHint(),
        Field.among("assessedBy", "conformity.assessed-by", AssessedBy.class).withHint(),
        Field.number("method", "conformity.method").withHint(),
        Field.brief("certificate", "conformity.certificate"),
        Field.line("certifier", "conformity.certifier"),
        Field.day("certificateUntil", "conformity.certificate-until"),
        Field.day("assessedOn", "conformity.assessed-on").withHint(),
        Field.day("testedOn", "conformity.tested-on").withHint(),
        Field.brief("replaces", "conformity.replaces").withHint(),
        Field.boxes("papers", "conformity.papers", papers(language)));
  }

  private List<Choice> papers(String language) {
    return Stream.of(ConformityPaper.values())
        .map(paper -> new Choice(paper.field(), texts.text(language, "conformity.paper." + paper)))
        .toList();
  }

  /// The form filled in with what was taken down.
  Form written(Actor actor, Declaration declaration) {
    var intake = declaration.intake();
    var replaces = intake.replaces();
    var replaced = replaces == null ? null : declarations.open(actor, replaces).notice();
    var form =
        Form.empty()
            .with("id", declaration.id())
            .with("version", String.valueOf(declaration.version()))
            .with("contact", intake.contact())
            .with("phone", intake.phone())
            .with("product", intake.product())
            .with("features", intake.features())
            .with("standard", intake.standard())
            .with("assessedBy", intake.assessedBy() == null ? "" : intake.assessedBy().name())
            .with("method", intake.method())
            .with("certificate", intake.certificate())
            .with("certifier", intake.certifier())
            .with("certificateUntil", intake.certificateUntil())
            .with("assessedOn", intake.assessedOn())
            .with("testedOn", intake.testedOn())
            .with("replaces", replaced == null ? "" : replaced.number());
    for (var paper : intake.papers()) {
      form = form.with(paper.field(), "true");
    }
    return form;
  }

  /// What a new form says.
  Intake read(Actor actor, Entered entered) {
    var id = entered.id();
    var kind = entered.choice("kind", DeclarationKind.class);
    var facts = read(entered);
    entered.check();
    var organisation = organisations.one(actor, "organisation", entered.text("organisation"));
    return facts.of(id, kind.get(), organisation.id(), replaced(actor, entered));
  }

  /// What a form of correction says.
  Intake read(Actor actor, Entered entered, Intake before) {
    var facts = read(entered);
    entered.check();
    return facts.of(before.id(), before.kind(), before.organisation(), replaced(actor, entered));
  }

  private @Nullable UUID replaced(Actor actor, Entered entered) {
    var number = entered.text("replaces");
    return number.isEmpty() ? null : declarations.byNotice(actor, number).id();
  }

  /// Reads every field at once, so that all faults are heard together.
  private static Facts read(Entered entered) {
    var assessedBy = entered.choiceIfAny("assessedBy", AssessedBy.class);
    var method =
        entered.text("method").isEmpty() ? null : entered.number("method", 1, METHODS).known();
    var certificateUntil = entered.dayIfAny("certificateUntil");
    var assessedOn = entered.dayIfAny("assessedOn");
    var testedOn = entered.dayIfAny("testedOn");
    return (id, kind, organisation, replaces) ->
        new Intake(
            id,
            kind,
            organisation,
            entered.text("contact"),
            entered.text("phone"),
            entered.text("product"),
            entered.text("features"),
            entered.text("standard"),
            assessedBy,
            method,
            entered.text("certificate"),
            entered.text("certifier"),
            certificateUntil,
            assessedOn,
            testedOn,
            papers(entered),
            replaces);
  }

  private static Set<ConformityPaper> papers(Entered entered) {
    var papers = EnumSet.noneOf(ConformityPaper.class);
    for (var paper : ConformityPaper.values()) {
      if (entered.ticked(paper.field())) {
        papers.add(paper);
      }
    }
    return papers;
  }

  /// What was read, still without what it belongs to.
  private interface Facts {
    Intake of(UUID id, DeclarationKind kind, UUID organisation, @Nullable UUID replaces);
  }
}
