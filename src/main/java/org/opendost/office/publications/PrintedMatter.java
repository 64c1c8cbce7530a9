package org.opendost.office.publications;

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
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Issues of bulletins and all else that is printed: calendars, handbooks, leaflets.
@Facade
public class PrintedMatter {

  /// The file of something printed.
  public static final FileRule FILE = FileRule.of("file", 50, FileKind.PDF);

  private static final String SUBJECT = "printed";

  private final PrintedRows rows;
  private final ContentRows contents;
  private final PrintedRules rules;
  private final FindablePrinted findable;
  private final Files files;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  PrintedMatter(
      PrintedRows rows,
      ContentRows contents,
      PrintedRules rules,
      FindablePrinted findable,
      Files files,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.contents = contents;
    this.rules = rules;
    this.findable = findable;
    this.files = files;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Something printed with all that belongs to it.
  ///
  /// @param periodical of an issue
  /// @param deliveries empty for the public
  public record Opened(
      Printed printed,
      @Nullable Periodical periodical,
      List<Article> articles,
      List<Delivery> deliveries,
      @Nullable StoredFile file) {

    public Opened {
      articles = List.copyOf(articles);
      deliveries = List.copyOf(deliveries);
    }
  }

  /// A page of the issues.
  @Requires("publications.follow")
  public Ask.Page<Printed> issues(Actor actor, Ask ask) {
    return PrintedRows.ISSUES.read(jdbc, ask, clock.today());
  }

  /// A page of all else.
  @Requires("publications.follow")
  public Ask.Page<Printed> others(Actor actor, Ask ask) {
    return PrintedRows.OTHERS.read(jdbc, ask, clock.today());
  }

  /// A page of the issues that came out.
  @Requires("publications.read")
  public Ask.Page<Printed> published(Actor actor, Ask ask) {
    return PrintedRows.PUBLISHED.read(jdbc, ask, clock.today());
  }

  /// One of them, with articles and recipients.
  @Requires("publications.follow")
  public Opened open(Actor actor, UUID id) {
    var printed = rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    return opened(printed, contents.articles(id), contents.deliveries(id));
  }

  /// An issue that came out, as everyone reads it: without what was withdrawn, without recipients.
  @Requires("publications.read")
  public Opened readIssue(Actor actor, UUID id) {
    var issue =
        rows.find(id).filter(Printed::isPublished).orElseThrow(() -> new NotFound(SUBJECT, id));
    return opened(
        issue,
        contents.articles(id).stream().filter(article -> !article.withdrawn()).toList(),
        List.of());
  }

  private Opened opened(Printed printed, List<Article> articles, List<Delivery> deliveries) {
    return new Opened(
        printed,
        rules.periodical(printed).orElse(null),
        articles,
        deliveries,
        printed.file() == null ? null : files.get(printed.file()));
  }

  /// Refuses whoever may not write: before a form is shown.
  @Requires("publications.write")
  public void require(Actor actor) {}

  /// Enters something printed or being prepared.
  @Requires("publications.write")
  public Printed write(Actor actor, Printed typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return rows.find(typed.id()).orElseThrow(() -> new NotFound(SUBJECT, typed.id()));
    }
    rules.check(typed).orThrow();
    var written = typed.as(rules.title(typed), 1, actor.name());
    rows.insert(written);
    findable.put(written);
    audit.record(actor, "printed.written", SUBJECT, written.id(), written.heading(), null, written);
    return written;
  }

  /// Corrects it, or enters that it was printed.
  @Requires("publications.write")
  public Printed correct(Actor actor, Printed typed) {
    var before = lock(typed.id());
    if (before.says(typed)) {
      return before;
    }
    var faults = rules.check(typed);
    if (before.version() != typed.version()) {
      faults.add("", "publications.fault.changed", before.savedBy());
    }
    if (before.withdrawn()) {
      faults.add("", "publications.fault.withdrawn");
    }
    if (before.handedOut() > 0 && (typed.copies() == null || typed.copies() < before.handedOut())) {
      faults.add("copies", "publications.fault.handed-out", before.handedOut());
    }
    faults.orThrow();
    rows.update(typed.as(rules.title(typed), before.version() + 1, actor.name()));
    var after = lock(typed.id());
    findable.put(after);
    audit.record(actor, "printed.corrected", SUBJECT, after.id(), after.heading(), before, after);
    return after;
  }

  /// Puts the file of it beside it; a newer one takes the place of an older, which is kept.
  @Requires("publications.write")
  public Printed attach(Actor actor, UUID id, UUID file, Upload upload) {
    var before = lock(id);
    if (before.withdrawn()) {
      new Faults().add("", "publications.fault.withdrawn").orThrow();
    }
    var stored = files.keep(actor, file, upload, FILE);
    if (stored.id().equals(before.file())) {
      return before;
    }
    rows.attach(id, stored.id());
    audit.record(
        actor,
        "printed.file-attached",
        SUBJECT,
        id,
        before.heading(),
        null,
        Map.of("file", stored.name(), "sha256", stored.sha256()));
    return lock(id);
  }

  /// Withdraws what was entered wrongly; it stays to be read in the office.
  @Requires("publications.withdraw")
  public Printed withdraw(Actor actor, UUID id, String why) {
    var before = lock(id);
    if (before.withdrawn()) {
      return before;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.withdraw(id, why.strip(), clock.instant());
    var after = lock(id);
    findable.put(after);
    audit.record(
        actor,
        "printed.withdrawn",
        SUBJECT,
        id,
        before.heading(),
        null,
        Map.of("why", why.strip()));
    return after;
  }

  private Printed lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }
}
