package org.opendost.reporting.reports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.opendost.reporting.reports.Figure;
import org.opendost.reporting.reports.Passage;

/// What stands on the paper.
///
/// @param groups passages; the items of one list stand together
/// @param opening where a figure opens, by its code
public record PaperText(
    List<List<Passage>> groups, List<Figure> figures, UnaryOperator<String> opening) {

  static PaperText of(List<Passage> passages, List<Figure> figures, UnaryOperator<String> opening) {
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
    return new PaperText(groups, figures, opening);
  }

  /// Where the figure opens.
  public String href(String figure) {
    return opening.apply(figure);
  }

  /// The figure of that indicator.
  public Figure figure(String indicator) {
    return figures.stream()
        .filter(figure -> figure.code().equals(indicator))
        .findFirst()
        .orElseThrow();
  }
}
