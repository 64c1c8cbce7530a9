package org.opendost.science.tasks;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.science.tasks.Import.Status;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Brings lists of tasks into the register: a file is sent in and read in the background, looked
/// at, confirmed as a whole or given up, and can be taken back as a whole.
@Facade
public class Imports {

  /// What the form takes.
  public static final FileRule FILE = FileRule.of("file", 20, FileKind.XLSX, FileKind.CSV);

  private final ImportRows imports;
  private final ImportedRows rows;
  private final ImportWriting writing;
  private final ImportUndoing undoing;
  private final ImportTemplate template;
  private final Files files;
  private final ObjectProvider<Scheduler> jobs;
  private final Audit audit;
  private final OfficeClock clock;

  Imports(
      ImportRows imports,
      ImportedRows rows,
      ImportWriting writing,
      ImportUndoing undoing,
      ImportTemplate template,
      Files files,
      ObjectProvider<Scheduler> jobs,
      Audit audit,
      OfficeClock clock) {
    this.imports = imports;
    this.rows = rows;
    this.writing = writing;
    this.undoing = undoing;
    this.template = template;
    this.files = files;
    this.jobs = jobs;
    this.audit = audit;
    this.clock = clock;
  }

  /// Takes a file in and lets it be read. Sent twice with one id, it is taken once.
  @Requires("tasks.import")
  public UUID send(Actor actor, UUID id, @Nullable Upload upload) {
    if (upload == null) {
      throw new InvalidInput("file", "tasks.import.fault.no-file");
    }
    var file = files.keep(actor, id, upload, FILE);
    if (imports.insert(id, file, actor, clock.instant())) {
      read(id);
    }
    return id;
  }

  /// An import as it stands.
  @Requires("tasks.read-all")
  public Import open(Actor actor, UUID id) {
    return imports.find(id).orElseThrow(() -> new NotFound("import of tasks", id));
  }

  /// Rows of an import.
  ///
  /// @param outcome `create`, `change`, `unchanged`, `wrong` or `kept`; empty for all
  /// @param after the number of the last row of the page before, 0 for the beginning
  @Requires("tasks.read-all")
  public List<ImportRow> rows(Actor actor, UUID id, String outcome, int after, int most) {
    return rows.look(id, outcome, after, most);
  }

  /// Imports, the latest first.
  @Requires("tasks.read-all")
  public List<Import> list(Actor actor, @Nullable UUID after, int most) {
    return imports.list(after, most);
  }

  /// Writes what the preview showed, all or nothing.
  @Requires("tasks.import")
  public ConfirmOutcome confirm(Actor actor, UUID id) {
    imports.oneAtATime();
    var what = locked(id);
    if (what.status() == Status.CONFIRMED) {
      return new ConfirmOutcome.Written(what);
    }
    if (!what.isReady()) {
      throw new InvalidInput("", "tasks.import.fault.not-ready");
    }
    var planned = rows.planned(id);
    imports.holdRegister();
    if (!writing.stillFits(planned)) {
      imports.compareAgain(id);
      read(id);
      return new ConfirmOutcome.ComparedAgain();
    }
    var now = clock.instant();
    writing.write(actor, id, planned, now);
    imports.end(id, Status.CONFIRMED, actor, now);
    record(
        actor,
        "tasks.import-confirmed",
        what,
        Map.of("created", what.created(), "changed", what.changed()));
    return new ConfirmOutcome.Written(what);
  }

  /// Gives an import up that was not written.
  @Requires("tasks.import")
  public void abandon(Actor actor, UUID id) {
    var what = locked(id);
    if (what.status() == Status.ABANDONED) {
      return;
    }
    if (what.status() != Status.READ && what.status() != Status.UNREADABLE) {
      throw new InvalidInput("", "tasks.import.fault.not-ready");
    }
    if (what.status() == Status.READ) {
      imports.end(id, Status.ABANDONED, actor, clock.instant());
      record(actor, "tasks.import-abandoned", what, Map.of());
    }
  }

  /// Takes a written import back. Tasks that somebody worked on since stay as they are; the rows
  /// `kept` name them.
  @Requires("tasks.import")
  public void undo(Actor actor, UUID id, String why) {
    imports.oneAtATime();
    var what = locked(id);
    if (what.status() == Status.UNDONE) {
      return;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    if (what.status() != Status.CONFIRMED) {
      throw new InvalidInput("why", "tasks.import.fault.not-written");
    }
    var now = clock.instant();
    var reason = why.strip();
    var kept =
        undoing.undo(actor, rows.planned(id), Objects.requireNonNull(what.endedAt()), reason, now);
    rows.kept(id, kept);
    imports.undone(id, actor, reason, now);
    record(actor, "tasks.import-undone", what, Map.of("why", reason, "kept", kept.size()));
  }

  /// An empty list with the official columns, as a workbook.
  @Requires("tasks.import")
  public byte[] template(Actor actor) {
    return template.workbook();
  }

  /// The job is kept with the import, in one transaction, and begun at once when that is committed.
  private void read(UUID id) {
    var scheduler = jobs.getObject();
    // Jobs go by the machine's clock.
    scheduler.scheduleIfNotExists(
        ImportJobs.READ.instance(id.toString()).scheduledTo(Clock.systemUTC().instant()));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }

  private Import locked(UUID id) {
    return imports.lock(id).orElseThrow(() -> new NotFound("import of tasks", id));
  }

  private void record(Actor actor, String action, Import what, Object after) {
    audit.record(actor, action, "tasks.import", what.id(), what.fileName(), null, after);
  }
}
