package org.opendost.reporting.indicators;

import java.util.List;

/// What a figure counts now and did not then, and the other way round.
public record Difference(List<Found> entered, List<Found> left) {

  public Difference {
    entered = List.copyOf(entered);
    left = List.copyOf(left);
  }

  /// Whether nothing entered or left.
  public boolean isEmpty() {
    return entered.isEmpty() && left.isEmpty();
  }
}
