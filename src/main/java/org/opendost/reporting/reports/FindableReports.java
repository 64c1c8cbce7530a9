package org.opendost.reporting.reports;

import java.util.stream.Collectors;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets everyone find published reports, figures in place, and officers the others.
@Component
class FindableReports implements SearchSource {

  private static final String KIND = "report";

  private final ReportRows rows;
  private final SearchEntries entries;

  FindableReports(ReportRows rows, SearchEntries entries) {
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

  void put(Report report) {
    var isPublic = report.state() == State.PUBLISHED;
    entries.put(
        new SearchEntry(
            KIND,
            report.id(),
            report.title(),
            report.code()
                + report.forReader(!isPublic).passages().stream()
                    .filter(passage -> passage.kind() != Passage.Kind.ANSWERS)
                    .map(passage -> "\n" + passage.text())
                    .collect(Collectors.joining()),
            (isPublic ? "/bao-cao/" : "/office/reports/") + report.code(),
            isPublic ? Visibility.everyone() : Visibility.holdersOf(ReportsPermissions.OPEN),
            report.period().to()));
  }
}
