package org.opendost.regulatory.conformity;

import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets everyone find the declarations that were accepted; one that is in work is found as the case
/// it is.
@Component
class FindableDeclarations implements SearchSource {

  private static final String KIND = "declaration";

  private final DeclarationRows rows;
  private final SearchEntries entries;

  FindableDeclarations(DeclarationRows rows, SearchEntries entries) {
    this.rows = rows;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    rows.accepted().forEach(this::put);
  }

  void put(Declaration accepted) {
    var notice = accepted.notice();
    if (notice != null) {
      entries.put(
          new SearchEntry(
              KIND,
              accepted.id(),
              accepted.title(),
              String.join(
                  "\n", notice.number(), accepted.organisationName(), accepted.intake().features()),
              "/cong-bo/" + accepted.id(),
              Visibility.everyone(),
              notice.on()));
    }
  }
}
