package org.opendost.reporting.statistics.web;

import org.opendost.platform.page.Listing;
import org.opendost.reporting.indicators.Records;
import org.opendost.reporting.statistics.Amounts;
import org.opendost.reporting.statistics.OpenedCells;

/// A computed figure: how it is counted, and the records of one part of its sum.
///
/// @param part whose records are shown
public record CellPage(
    OpenedCells.OpenedCell cell, int part, Records records, boolean fills, Listing listing) {

  /// The address of a part's records.
  public String address(int other) {
    return listing.path() + "?part=" + other;
  }

  /// The figure that stands.
  public String value() {
    return Amounts.written(cell.cell().value());
  }

  /// The computed figure.
  public String computed() {
    return Amounts.written(cell.cell().computed());
  }
}
