package org.opendost.reporting.reports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.indicators.Difference.Column;
import org.opendost.reporting.indicators.Difference.Way;
import org.opendost.reporting.indicators.Found;

/// A record that entered or left a figure after the report was signed, or is no longer what it was.
///
/// @param columns what differs: of a reader who is not of the office, only what the figure looks at
/// @param by who did it, by the audit log; null where the log has no entry of the record since, or
///   the reader is not of the office
/// @param at when; null where the log has no entry of the record since
public record Change(
    Way way, Found record, List<Column> columns, @Nullable String by, @Nullable Instant at) {

  public Change {
    columns = List.copyOf(columns);
  }
}
