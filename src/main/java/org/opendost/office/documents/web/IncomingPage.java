package org.opendost.office.documents.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Attachment;
import org.opendost.office.documents.Incoming;
import org.opendost.office.documents.IncomingDocuments;
import org.opendost.office.documents.Outgoing;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.page.Form;

/// A document that came in.
public final class IncomingPage {

  private final IncomingDocuments.Opened opened;
  private final Map<UUID, StoredFile> files;
  private final List<Outgoing> answers;
  private final Form attaching;

  IncomingPage(
      IncomingDocuments.Opened opened,
      List<StoredFile> files,
      List<Outgoing> answers,
      Form attaching) {
    this.opened = opened;
    this.answers = List.copyOf(answers);
    this.files = files.stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
    this.attaching = attaching;
  }

  /// The document with all that belongs to it.
  public IncomingDocuments.Opened opened() {
    return opened;
  }

  /// The document.
  public Incoming incoming() {
    return opened.incoming();
  }

  /// What answers it, or is being written to.
  public List<Outgoing> answers() {
    return answers;
  }

  /// The form that takes a file.
  public Form attaching() {
    return attaching;
  }

  /// What the sender called the file.
  public String name(UUID id) {
    var file = files.get(id);
    return file == null ? "–" : file.name();
  }

  /// What can be said of reading the file: the key of its words; null where it can be searched.
  public @Nullable String reading(Attachment attachment) {
    if (attachment.waiting()) {
      return "documents.reading.waiting";
    }
    return attachment.trouble() == null ? null : "documents.reading." + attachment.trouble();
  }

  /// Whether it still has to be dealt with.
  public boolean isOpen() {
    return !incoming().withdrawn() && incoming().done() == null;
  }

  /// The tone of its state.
  public String tone() {
    return DocumentPages.tone(opened.state());
  }
}
