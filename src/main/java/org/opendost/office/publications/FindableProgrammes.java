package org.opendost.office.publications;

import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets officers find programmes.
@Component
class FindableProgrammes implements SearchSource {

  private static final String KIND = "programme";

  private final ProgrammeRows rows;
  private final SearchEntries entries;

  FindableProgrammes(ProgrammeRows rows, SearchEntries entries) {
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

  void put(Programme programme) {
    if (programme.withdrawn()) {
      entries.remove(KIND, programme.id());
      return;
    }
    entries.put(
        new SearchEntry(
            KIND,
            programme.id(),
            programme.title(),
            String.join("\n", programme.series(), programme.theme(), programme.station()),
            "/office/publications/programmes/" + programme.id(),
            Visibility.holdersOf(PublicationPermissions.FOLLOW),
            programme.stepOn()));
  }
}
