package org.opendost.reporting.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the records behind a figure.
///
/// @param total how many there are in all
/// @param next what to hand in to get the next page; null on the last one
public record Records(long total, List<Found> items, @Nullable String next) {

  public Records {
    items = List.copyOf(items);
  }

  /// Whether the figure is a sum, to which each record adds an amount.
  public boolean summed() {
    return items.stream().anyMatch(one -> one.amount() != null);
  }
}
