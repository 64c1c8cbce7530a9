package org.opendost.platform.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Heading;
import org.opendost.platform.page.Listing;

/// A list as it is shown.
///
/// @param name which list of its module
/// @param after the key of the next page
public record ListPage(
    String name,
    Listing listing,
    List<Column> columns,
    List<List<Cell>> rows,
    @Nullable String after) {

  public ListPage {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// The heads of the columns.
  public List<Heading> headings(Frame frame) {
    return columns.stream().map(column -> column.heading(frame)).toList();
  }
}
