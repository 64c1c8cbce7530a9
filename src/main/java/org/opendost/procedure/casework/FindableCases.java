package org.opendost.procedure.casework;

import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets officers find a dossier by its code, by what it is about and by who applied. Nothing of
/// this changes after the opening.
@Component
class FindableCases implements SearchSource {

  private static final String KIND = "case";

  private final CaseRows rows;
  private final CaseLinks links;
  private final Procedures procedures;
  private final SearchEntries entries;

  FindableCases(CaseRows rows, CaseLinks links, Procedures procedures, SearchEntries entries) {
    this.rows = rows;
    this.links = links;
    this.procedures = procedures;
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

  void put(CaseFile file) {
    entries.put(
        new SearchEntry(
            KIND,
            file.id(),
            file.number() + " – " + links.titleOf(file, "vi"),
            file.applicantName()
                + procedures
                    .find(file.procedure())
                    .map(procedure -> "\n" + procedure.title())
                    .orElse(""),
            links.hrefOf(file),
            Visibility.holdersOf(CaseworkPermissions.READ),
            OfficeClock.date(file.openedAt())));
  }
}
