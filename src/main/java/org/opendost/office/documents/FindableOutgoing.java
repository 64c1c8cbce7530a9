package org.opendost.office.documents;

import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets officers find issued documents by their words. Those about complaints are found by the
/// readers of that book; secret documents stand in no index at all.
@Component
class FindableOutgoing implements SearchSource {

  private static final String KIND = "outgoing-document";

  private final OutgoingRows rows;
  private final SearchEntries entries;

  FindableOutgoing(OutgoingRows rows, SearchEntries entries) {
    this.rows = rows;
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

  void put(Outgoing outgoing) {
    var issued = outgoing.issued();
    var drafted = outgoing.drafted();
    if (issued == null || drafted.book() == Book.SECRET) {
      entries.remove(KIND, outgoing.id());
      return;
    }
    entries.put(
        new SearchEntry(
            KIND,
            outgoing.id(),
            issued.text() + " " + drafted.summary(),
            String.join(
                "\n",
                drafted.kind().official(),
                drafted.addressees(),
                outgoing.text(),
                drafted.recipients()),
            "/office/documents/outgoing/" + outgoing.id(),
            Visibility.holdersOf(
                drafted.book() == Book.COMPLAINTS
                    ? DocumentPermissions.COMPLAINTS
                    : DocumentPermissions.FOLLOW),
            issued.on()));
  }
}
