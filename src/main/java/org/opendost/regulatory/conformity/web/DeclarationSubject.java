package org.opendost.regulatory.conformity.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Texts;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.CaseSubject;
import org.opendost.procedure.casework.SlipFacts;
import org.opendost.regulatory.conformity.DeclarationKind;
import org.opendost.regulatory.conformity.Declarations;
import org.springframework.stereotype.Component;

/// Tells the case library where the pages of declarations are, and what their slips say.
@Component
final class DeclarationSubject implements CaseSubject {

  private static final Actor ASKING = Actor.system("slips");

  private final Declarations declarations;
  private final Organisations organisations;
  private final Texts texts;

  DeclarationSubject(Declarations declarations, Organisations organisations, Texts texts) {
    this.declarations = declarations;
    this.organisations = organisations;
    this.texts = texts;
  }

  @Override
  public Set<String> procedures() {
    return Stream.of(DeclarationKind.values())
        .map(DeclarationKind::procedure)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String href(CaseFile file) {
    return ConformityPages.DECLARATIONS + file.id();
  }

  @Override
  public SlipFacts slipFacts(CaseFile file) {
    var intake = declarations.open(ASKING, file.id()).intake();
    var known = organisations.find(ASKING, intake.organisation()).orElse(null);
    return new SlipFacts(
        known == null ? "" : known.address(),
        intake.phone(),
        known == null ? "" : known.email(),
        intake.papers().stream()
            .map(paper -> texts.text("vi", "conformity.paper." + paper))
            .toList(),
        1,
        "");
  }
}
