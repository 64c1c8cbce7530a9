package org.opendost.reporting.reports;

import java.util.List;

/// Two reports side by side: every figure of either that is not the same in both, or counts other
/// records.
///
/// @param alone figures that only one of them has
public record Compared(Report before, Report after, List<Since> figures, List<Alone> alone) {

  public Compared {
    figures = List.copyOf(figures);
    alone = List.copyOf(alone);
  }

  /// A figure that only one of the two reports has.
  ///
  /// @param later whether it is the second
  public record Alone(Figure figure, boolean later) {}
}
