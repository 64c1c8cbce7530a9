package org.opendost.directory.mergers;

import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets those who follow mergers find them by their units and their decision.
@Component
class FindableMergers implements SearchSource {

  private static final String KIND = "merger";

  private final MergerRows rows;
  private final SearchEntries entries;

  FindableMergers(MergerRows rows, SearchEntries entries) {
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

  /// Brings its entry up to what it says; a withdrawn one is found in its list only.
  void put(Merger merger) {
    if (merger.withdrawnWhy() != null) {
      entries.remove(KIND, merger.id());
      return;
    }
    entries.put(
        new SearchEntry(
            KIND,
            merger.id(),
            merger.heading(),
            merger.number() + "\n" + merger.issuer(),
            "/office/directory/mergers/" + merger.id(),
            Visibility.holdersOf(MergerPermissions.FOLLOW),
            merger.on()));
  }
}
