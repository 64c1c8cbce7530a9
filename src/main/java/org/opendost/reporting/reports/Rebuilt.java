package org.opendost.reporting.reports;

import java.util.List;

/// A frozen report computed anew as of its moment.
///
/// @param figures as they come out now
/// @param identical whether every figure is the one that was signed
public record Rebuilt(List<Figure> figures, boolean identical) {

  public Rebuilt {
    figures = List.copyOf(figures);
  }
}
