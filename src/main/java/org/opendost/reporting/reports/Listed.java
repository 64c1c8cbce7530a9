package org.opendost.reporting.reports;

import java.util.List;
import org.opendost.reporting.indicators.Found;

/// The records that a report tells by name, as they were called when they were computed.
///
/// @param code of the figure that counts them
public record Listed(String code, List<Found> records) {

  public Listed {
    records = List.copyOf(records);
  }

  Listed forReader(boolean officer) {
    return new Listed(code, records.stream().map(one -> one.forReader(officer)).toList());
  }
}
