package org.opendost.office.publications;

import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets everyone find the issues that came out, and officers all else that is printed.
@Component
class FindablePrinted implements SearchSource {

  private static final String KIND = "printed";

  private final PrintedRows rows;
  private final SearchEntries entries;

  FindablePrinted(PrintedRows rows, SearchEntries entries) {
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

  void put(Printed printed) {
    if (printed.withdrawn()) {
      entries.remove(KIND, printed.id());
      return;
    }
    var open = printed.isPublished();
    entries.put(
        new SearchEntry(
            KIND,
            printed.id(),
            printed.heading(),
            String.join("\n", printed.licence(), printed.printer()),
            (open ? "/an-pham/" : "/office/publications/printed/") + printed.id(),
            open ? Visibility.everyone() : Visibility.holdersOf(PublicationPermissions.FOLLOW),
            printed.on()));
  }
}
