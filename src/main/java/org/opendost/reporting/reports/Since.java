package org.opendost.reporting.reports;

import java.math.BigDecimal;
import java.util.List;
import org.opendost.reporting.indicators.OfficialNumbers;

/// What became of a figure since its report was signed.
///
/// @param now what it would be at present
public record Since(Figure figure, BigDecimal now, List<Change> changes) {

  public Since {
    changes = List.copyOf(changes);
  }

  /// Whether it is another number now.
  public boolean differs() {
    return figure.value().compareTo(now) != 0;
  }

  /// The present number as official prose writes it.
  public String writtenNow() {
    return OfficialNumbers.of(now, figure.unit().vi());
  }
}
