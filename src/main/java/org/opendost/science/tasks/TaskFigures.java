package org.opendost.science.tasks;

/// The published tasks in figures.
///
/// @param total all of them
/// @param running from the contract on, not yet accepted
/// @param accepted accepted by a council this year
/// @param year this year, by the office's clock
public record TaskFigures(
    Figure total, Figure running, Figure accepted, Figure hosts, Figure programmes, int year) {

  /// A number, and where it opens.
  public record Figure(long value, String href) {}
}
