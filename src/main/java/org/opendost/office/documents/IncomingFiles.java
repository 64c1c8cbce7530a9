package org.opendost.office.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/// The files of incoming documents: as they were sent, or scanned.
@Facade
public class IncomingFiles {

  /// What is taken.
  public static final FileRule FILE =
      FileRule.of(
          "file",
          200,
          FileKind.PDF,
          FileKind.DOCX,
          FileKind.DOC,
          FileKind.XLSX,
          FileKind.JPEG,
          FileKind.PNG,
          FileKind.ZIP);

  private final IncomingRows rows;
  private final AttachmentRows attachments;
  private final Readers readers;
  private final Reading reading;
  private final Files files;
  private final Audit audit;
  private final OfficeClock clock;

  IncomingFiles(
      IncomingRows rows,
      AttachmentRows attachments,
      Readers readers,
      Reading reading,
      Files files,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.attachments = attachments;
    this.readers = readers;
    this.reading = reading;
    this.files = files;
    this.audit = audit;
    this.clock = clock;
  }

  /// Keeps a file of the document. Its text and signatures are read soon after, outside the
  /// request, however many pages it has.
  @Requires("documents.register")
  public StoredFile attach(Actor actor, UUID id, UUID file, Upload upload) {
    var incoming = rows.lock(id).orElseThrow(() -> Readers.missing(id));
    readers.require(actor, incoming);
    var faults = new Faults();
    IncomingDocuments.standing(incoming, faults);
    faults.orThrow();
    var stored = files.keep(actor, file, named(incoming, upload), FILE);
    if (!attachments.insert(stored.id(), id, actor.name(), clock.instant())) {
      return stored;
    }
    reading.soon();
    IncomingDeeds.record(
        audit,
        actor,
        "file-attached",
        incoming,
        Map.of("file", stored.name(), "sha256", stored.sha256()));
    return stored;
  }

  /// The files of a document that the actor reads, in their order.
  @Requires("documents.follow")
  public List<StoredFile> of(Actor actor, UUID id) {
    var incoming = rows.find(id).orElseThrow(() -> Readers.missing(id));
    readers.require(actor, incoming);
    return files.get(attachments.of(id).stream().map(Attachment::file).toList());
  }

  /// One of them.
  @Requires("documents.follow")
  public StoredFile file(Actor actor, UUID id, UUID file) {
    return of(actor, id).stream()
        .filter(each -> each.id().equals(file))
        .findFirst()
        .orElseThrow(() -> new NotFound("file", file));
  }

  /// A name that says nothing where the log of files would show it to those who may not know.
  private static Upload named(Incoming incoming, Upload upload) {
    if (!incoming.isRestricted()) {
      return upload;
    }
    int dot = upload.name().lastIndexOf('.');
    return new Upload(
        "van-ban-"
            + incoming.year()
            + "-"
            + incoming.number()
            + (dot < 0 ? "" : upload.name().substring(dot)),
        upload.content());
  }
}
