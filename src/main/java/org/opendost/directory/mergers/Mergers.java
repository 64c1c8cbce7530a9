package org.opendost.directory.mergers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mergers of units, from the draft ahead of the day. What goes over is the concern of [HandOvers].
@Facade
public class Mergers {

  /// What the decision may be sent as.
  public static final FileRule FILE = FileRule.of("file", 20, FileKind.PDF, FileKind.DOCX);

  static final String SUBJECT = "merger";

  private final MergerRows rows;
  private final MergerRules rules;
  private final Units units;
  private final Files files;
  private final FindableMergers findable;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Mergers(
      MergerRows rows,
      MergerRules rules,
      Units units,
      Files files,
      FindableMergers findable,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.rules = rules;
    this.units = units;
    this.files = files;
    this.findable = findable;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A page of the list.
  @Requires(MergerPermissions.FOLLOW)
  public Ask.Page<Merger> list(Actor actor, Ask ask) {
    return MergerRows.LIST.read(jdbc, ask, clock.today());
  }

  /// One of them.
  @Requires(MergerPermissions.FOLLOW)
  public Merger get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  /// The file of its decision; none where it was not sent.
  @Requires(MergerPermissions.FOLLOW)
  public Optional<StoredFile> file(Actor actor, UUID id) {
    return Optional.ofNullable(get(actor, id).file()).map(files::get);
  }

  /// Refuses whoever may not prepare mergers: before a form is shown.
  @Requires("mergers.prepare")
  public void require(Actor actor) {}

  /// Drafts a merger; the same form again answers with what stands.
  @Requires("mergers.prepare")
  public Merger draft(Actor actor, Merger.Typed typed) {
    if (!forms.isFirst(
        typed.id(), List.of(typed.toString(), new TreeSet<>(typed.ended()).toString()))) {
      return get(actor, typed.id());
    }
    rows.queue();
    var ended = rules.checked(actor, typed);
    var into = typed.into() == null ? beginning(typed) : typed.into();
    rows.insert(tidied(typed), into, name(actor, typed), ended, actor.name());
    var drafted = get(actor, typed.id());
    findable.put(drafted);
    audit.record(actor, "merger.drafted", SUBJECT, typed.id(), drafted.heading(), null, drafted);
    return drafted;
  }

  /// Corrects a draft whose list is not drawn up; the same form again answers with what stands.
  @Requires("mergers.prepare")
  public Merger correct(Actor actor, Merger.Typed typed) {
    rows.queue();
    var before = rows.lock(typed.id());
    if (!before.isOpen()) {
      throw new InvalidInput("", "mergers.fault.drawn");
    }
    if (before.says(tidied(typed))) {
      return before;
    }
    if (before.version() != typed.version()) {
      throw new InvalidInput("", "mergers.fault.changed", before.savedBy());
    }
    var ended = rules.checked(actor, typed);
    rows.update(tidied(typed), into(before, typed), name(actor, typed), ended, actor.name());
    var after = get(actor, typed.id());
    findable.put(after);
    audit.record(actor, "merger.corrected", SUBJECT, after.id(), after.heading(), before, after);
    return after;
  }

  /// Puts the file of the decision beside it; a newer one takes the place of an older, which is
  /// kept.
  @Requires("mergers.prepare")
  public void attach(Actor actor, UUID id, UUID file, Upload upload) {
    var before = rows.lock(id);
    if (before.withdrawnWhy() != null) {
      throw new InvalidInput("", "mergers.fault.withdrawn");
    }
    var stored = files.keep(actor, file, upload, FILE);
    if (stored.id().equals(before.file())) {
      return;
    }
    rows.attach(id, stored.id());
    audit.record(
        actor,
        "merger.file-attached",
        SUBJECT,
        id,
        before.heading(),
        null,
        Map.of("file", stored.name(), "sha256", stored.sha256()));
  }

  /// Withdraws a merger that does not come about.
  @Requires("mergers.prepare")
  public void withdraw(Actor actor, UUID id, String why) {
    var before = rows.lock(id);
    if (before.withdrawnWhy() != null) {
      return;
    }
    var faults = new Faults().required("why", why).atMost("why", why, 500);
    if (before.isCarried()) {
      faults.add("", "mergers.fault.carried");
    }
    faults.orThrow();
    rows.withdraw(id, why.strip(), clock.instant());
    findable.put(get(actor, id));
    audit.record(
        actor, "merger.withdrawn", SUBJECT, id, before.heading(), null, Map.of("why", why.strip()));
  }

  /// A unit that is to begin keeps its id while the draft is corrected.
  private static UUID into(Merger before, Merger.Typed typed) {
    if (typed.into() != null) {
      return typed.into();
    }
    return before.begins() ? before.into() : beginning(typed);
  }

  private static UUID beginning(Merger.Typed typed) {
    return typed.beginning() == null ? Uuid7.next() : typed.beginning();
  }

  private String name(Actor actor, Merger.Typed typed) {
    return typed.into() == null ? typed.name().strip() : units.get(actor, typed.into()).name();
  }

  private static Merger.Typed tidied(Merger.Typed typed) {
    var begins = typed.into() == null;
    return new Merger.Typed(
        typed.id(),
        typed.number().strip(),
        typed.decidedOn(),
        typed.issuer().strip(),
        typed.on(),
        typed.ended(),
        typed.into(),
        typed.beginning(),
        begins ? typed.name().strip() : "",
        begins ? typed.shortName().strip() : "",
        begins ? typed.kind() : "",
        begins ? typed.parent() : null,
        typed.version());
  }

  /// The units a merger may end or lead into, as they stand today.
  @Requires(MergerPermissions.FOLLOW)
  public List<Unit> standing(Actor actor) {
    return units.of(actor, clock.today());
  }
}
