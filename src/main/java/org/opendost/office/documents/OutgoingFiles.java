package org.opendost.office.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.office.documents.Outgoing.State;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.print.OfficialDocument;

/// The files of outgoing documents: annexes, a text written elsewhere, and the PDF that was issued.
@Facade
public class OutgoingFiles {

  /// What is taken.
  public static final FileRule FILE =
      FileRule.of("file", 100, FileKind.PDF, FileKind.DOCX, FileKind.XLSX, FileKind.ZIP);

  private final OutgoingRows rows;
  private final OutgoingFileRows attached;
  private final SignedVersionRows signed;
  private final OutgoingReaders readers;
  private final OutgoingDeeds deeds;
  private final PrintedOutgoing printed;
  private final Files files;
  private final OfficeClock clock;

  OutgoingFiles(
      OutgoingRows rows,
      OutgoingFileRows attached,
      SignedVersionRows signed,
      OutgoingReaders readers,
      OutgoingDeeds deeds,
      PrintedOutgoing printed,
      Files files,
      OfficeClock clock) {
    this.rows = rows;
    this.attached = attached;
    this.signed = signed;
    this.readers = readers;
    this.deeds = deeds;
    this.printed = printed;
    this.files = files;
    this.clock = clock;
  }

  /// A document to be printed, and what its file is called.
  public record Printed(OfficialDocument document, String name) {}

  /// Keeps a file beside a draft.
  @Requires("documents.draft")
  public StoredFile attach(Actor actor, UUID id, UUID file, Upload upload) {
    var outgoing = rows.lock(id).orElseThrow(() -> OutgoingReaders.missing(id));
    readers.require(actor, outgoing);
    Turns.requireOwn(actor, outgoing);
    if (outgoing.state() != State.DRAFT) {
      throw new InvalidInput("file", "documents.fault.not-a-draft");
    }
    var stored = files.keep(actor, file, named(outgoing, upload), FILE);
    if (attached.insert(stored.id(), id, actor.name(), clock.instant())) {
      deeds.record(
          actor,
          "file-attached",
          outgoing,
          Map.of("file", stored.name(), "sha256", stored.sha256()));
    }
    return stored;
  }

  /// The files beside it, in their order.
  @Requires("documents.follow")
  public List<StoredFile> of(Actor actor, UUID id) {
    read(actor, id);
    return files.get(attached.of(id));
  }

  /// One of them, or the PDF that was issued, as it was and as it was signed.
  @Requires("documents.follow")
  public StoredFile file(Actor actor, UUID id, UUID file) {
    var issued = read(actor, id).issued();
    var known =
        attached.of(id).contains(file)
            || (issued != null && issued.file().equals(file))
            || signed.of(id).stream().anyMatch(each -> each.file().equals(file));
    if (!known) {
      throw new NotFound("file", file);
    }
    return files.get(file);
  }

  /// It as it would be printed now; once issued, as it was.
  @Requires("documents.follow")
  public Printed print(Actor actor, UUID id) {
    var outgoing = read(actor, id);
    return new Printed(
        printed.of(outgoing, outgoing.issued()), PrintedOutgoing.name(outgoing, outgoing.issued()));
  }

  private Outgoing read(Actor actor, UUID id) {
    var outgoing = rows.find(id).orElseThrow(() -> OutgoingReaders.missing(id));
    readers.require(actor, outgoing);
    return outgoing;
  }

  /// A name that says nothing where the log of files would show it to those who may not know.
  private static Upload named(Outgoing outgoing, Upload upload) {
    if (!outgoing.isRestricted()) {
      return upload;
    }
    int dot = upload.name().lastIndexOf('.');
    return new Upload("kem-theo" + (dot < 0 ? "" : upload.name().substring(dot)), upload.content());
  }
}
