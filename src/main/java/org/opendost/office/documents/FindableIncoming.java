package org.opendost.office.documents;

import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets officers find incoming documents by their words and those of their files. Complaints are
/// found by those who read their book; secret documents stand in no index at all.
@Component
class FindableIncoming implements SearchSource {

  /// Letters of a document's files that can be found: some hundred and fifty pages.
  static final int MOST = 400_000;

  private static final String KIND = "incoming-document";

  private final IncomingRows rows;
  private final AttachmentRows attachments;
  private final SearchEntries entries;

  FindableIncoming(IncomingRows rows, AttachmentRows attachments, SearchEntries entries) {
    this.rows = rows;
    this.attachments = attachments;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    rows.all().forEach(this::put);
  }

  void put(Incoming incoming) {
    var received = incoming.received();
    if (incoming.withdrawn() || received.book() == Book.SECRET) {
      entries.remove(KIND, incoming.id());
      return;
    }
    entries.put(
        new SearchEntry(
            KIND,
            incoming.id(),
            (received.symbol() + " " + received.summary()).strip(),
            String.join(
                "\n",
                received.sender(),
                received.kind().official(),
                attachments.text(incoming.id(), MOST)),
            "/office/documents/incoming/" + incoming.id(),
            Visibility.holdersOf(
                received.book() == Book.COMPLAINTS
                    ? DocumentPermissions.COMPLAINTS
                    : DocumentPermissions.FOLLOW),
            incoming.registeredOn()));
  }
}
