package org.opendost.office.documents.web;

import java.util.List;
import org.opendost.office.documents.Deed;
import org.opendost.office.documents.Outgoing;
import org.opendost.office.documents.OutgoingDocuments;
import org.opendost.office.documents.OutgoingSignatures;
import org.opendost.office.documents.SentTo;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.page.Form;

/// An outgoing document.
///
/// @param deeds what the reader can do with it now
/// @param digital its digital signatures
/// @param attaching the form that takes a file
public record OutgoingPage(
    OutgoingDocuments.Opened opened,
    List<Deed> deeds,
    OutgoingSignatures.Standing digital,
    List<StoredFile> files,
    Form attaching) {

  public OutgoingPage {
    deeds = List.copyOf(deeds);
    files = List.copyOf(files);
  }

  /// The document.
  public Outgoing outgoing() {
    return opened.outgoing();
  }

  /// Where it is.
  public String address() {
    return DocumentPages.OUTGOING + "/" + outgoing().id();
  }

  /// The file that went out: as it was sealed, as it was signed, or as it was issued.
  public String latest() {
    var versions = digital.versions();
    var issued = outgoing().issued();
    if (!versions.isEmpty()) {
      return versions.getLast().file().toString();
    }
    return issued == null ? "" : issued.file().toString();
  }

  /// Whether it can still be mended by those who may.
  public boolean isDraft() {
    return outgoing().state() == Outgoing.State.DRAFT;
  }

  /// Whether the reader's unit drafts it.
  public boolean isOwn() {
    return deeds.contains(Deed.SUBMITTED);
  }

  /// Whether somebody still has to be sent it.
  public boolean isWaiting() {
    return opened.recipients().stream().anyMatch(SentTo::isWaiting);
  }

  /// The paragraphs of its text.
  public List<String> paragraphs() {
    return outgoing().drafted().content().lines().filter(line -> !line.isBlank()).toList();
  }

  /// The tone of its state.
  public String tone() {
    return DocumentPages.tone(outgoing().standing());
  }
}
