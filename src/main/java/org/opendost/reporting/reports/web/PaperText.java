package org.opendost.reporting.reports.web;

import java.util.ArrayList;
import java.util.List;
import org.opendost.reporting.reports.Figure;
import org.opendost.reporting.reports.Passage;

/// What stands on the paper.
///
/// @param groups passages; the items of one list stand together
/// @param base where figures open: followed by the indicator's code and the query
/// @param query `?…`, or empty
public record PaperText(
    List<List<Passage>> groups, List<Figure> figures, String base, String query) {

  static PaperText of(List<Passage> passages, List<Figure> figures, String base, String query) {
    var groups = new ArrayList<List<Passage>>();
    for (var passage : passages) {
      boolean goesOn =
          passage.kind() == Passage.Kind.ITEM
              && !groups.isEmpty()
              && groups.getLast().getFirst().kind() == Passage.Kind.ITEM;
      if (!goesOn) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(passage);
    }
    return new PaperText(groups, figures, base, query);
  }

  /// Where the figure opens.
  public String href(String indicator) {
    return base + indicator + query;
  }

  /// The figure of that indicator.
  public Figure figure(String indicator) {
    return figures.stream()
        .filter(figure -> figure.code().equals(indicator))
        .findFirst()
        .orElseThrow();
  }
}
