package org.opendost.office.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.opendost.office.documents.Outgoing.Issued;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.print.Printer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/// Keeps an outgoing document as it went out: the printed PDF, or the file its text came in.
@Component
class FrozenFiles {

  private static final FileRule PDF = FileRule.of("file", 200, FileKind.PDF);

  private final PrintedOutgoing printed;
  private final Printer printer;
  private final OutgoingFileRows attached;
  private final Files files;

  FrozenFiles(PrintedOutgoing printed, Printer printer, OutgoingFileRows attached, Files files) {
    this.printed = printed;
    this.printer = printer;
    this.attached = attached;
    this.files = files;
  }

  StoredFile freeze(Actor actor, Outgoing outgoing, Issued issued) {
    if (outgoing.drafted().content().isBlank()) {
      return files.get(attached.of(outgoing.id()).getFirst());
    }
    var out = new ByteArrayOutputStream();
    try {
      printer.pdf(printed.of(outgoing, issued), out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    var upload =
        new Upload(
            PrintedOutgoing.name(outgoing, issued) + ".pdf",
            new ByteArrayResource(out.toByteArray()));
    return files.keep(actor, Uuid7.next(), upload, PDF);
  }
}
