package org.opendost.regulatory.exposure;

import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets those who follow radiation safety find sources by nuclide, serial number, maker, facility
/// and place; nobody else is told where they are.
@Component
class FindableSources implements SearchSource {

  private static final String KIND = "radioactive-source";

  private final SourceRows rows;
  private final SearchEntries entries;

  FindableSources(SourceRows rows, SearchEntries entries) {
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

  void put(Source source) {
    var id = source.id();
    entries.put(
        new SearchEntry(
            KIND,
            id,
            source.nuclide().code() + " " + source.serial() + " – " + source.facilityName(),
            String.join("\n", source.maker(), source.place()),
            "/office/exposure/sources/" + id,
            Visibility.holdersOf("exposure.read"),
            source.since()));
  }
}
