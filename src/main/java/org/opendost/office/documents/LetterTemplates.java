package org.opendost.office.documents;

import java.util.List;
import java.util.UUID;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/// The templates that drafts begin from, which officers write and change; each version stays.
@Facade
public class LetterTemplates {

  private final TemplateRows rows;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  LetterTemplates(
      TemplateRows rows, JdbcClient jdbc, SentForms forms, Audit audit, OfficeClock clock) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of them, each in its newest version.
  @Requires("documents.follow")
  public Ask.Page<LetterTemplate> list(Actor actor, Ask ask) {
    return TemplateRows.LIST.read(jdbc, ask, clock.today());
  }

  /// The versions of one, the newest first.
  @Requires("documents.follow")
  public List<LetterTemplate> versions(Actor actor, UUID id) {
    var versions = rows.versions(id);
    if (versions.isEmpty()) {
      throw new NotFound("letter-template", id);
    }
    return versions;
  }

  /// Refuses whoever may not write them: before a form is shown.
  @Requires("documents.write-templates")
  public void require(Actor actor) {}

  /// Saves a version: the first, or the one after the one that was changed.
  ///
  /// @param form the form's own id, so that a double click saves one version
  /// @param after the version it starts from; 0 for a new template
  @Requires("documents.write-templates")
  public LetterTemplate save(
      Actor actor, UUID id, UUID form, int after, LetterTemplate.Words words, boolean inUse) {
    rows.hold(id);
    var versions = rows.versions(id);
    if (!forms.isFirst(form, List.of(id, after, words, inUse))) {
      return versions.getFirst();
    }
    new Faults()
        .required("name", words.name())
        .atMost("name", words.name(), 200)
        .atMost("summary", words.summary(), 500)
        .atMost("addressees", words.addressees(), 2000)
        .required("content", words.content())
        .atMost("content", words.content(), 100_000)
        .atMost("recipients", words.recipients(), 4000)
        .orThrow();
    if (!words.kind().isIssued()) {
      throw new InvalidInput("kind", "input.not-a-choice");
    }
    int last = versions.isEmpty() ? 0 : versions.getFirst().version();
    if (last != after) {
      throw new InvalidInput("", "documents.fault.changed", versions.getFirst().savedBy());
    }
    var template = new LetterTemplate(id, last + 1, words, inUse, actor.name(), clock.instant());
    rows.insert(template);
    audit.record(
        actor,
        "letter-template.saved",
        "letter-template",
        id,
        words.name(),
        versions.isEmpty() ? null : versions.getFirst(),
        template);
    return template;
  }
}
