package org.opendost.regulatory.radiation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Heading;
import org.opendost.platform.page.Listing;
import org.opendost.regulatory.radiation.Counts;

/// One of the lists of radiation safety.
///
/// @param tab which one: `dossiers`, `facilities`, `equipment`, `workers`, `licences`, `expiring`
/// @param counts shown above the dossiers; null above other lists
/// @param after the key of the next page
public record RegisterPage(
    String tab,
    Listing listing,
    List<Column> columns,
    List<List<Cell>> rows,
    @Nullable Counts counts,
    @Nullable String after) {

  public RegisterPage {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// The heads of the columns.
  public List<Heading> headings(Frame frame) {
    return columns.stream().map(column -> column.heading(frame)).toList();
  }

  /// Whether anything can be filtered.
  public boolean filters() {
    return columns.stream().anyMatch(column -> column.filter() != null);
  }
}
