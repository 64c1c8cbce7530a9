package org.opendost.reporting.reports.web;

import java.util.List;
import org.opendost.reporting.reports.Rebuilt;
import org.opendost.reporting.reports.Report;
import org.opendost.reporting.reports.Since;

/// What became of every figure since the report was signed.
///
/// @param rebuilt the report computed anew as of its moment
public record ChangesPage(Report report, List<Since> figures, Rebuilt rebuilt) {

  /// The figures whose records are not what they were.
  public List<Since> touched() {
    return figures.stream().filter(one -> one.differs() || !one.changes().isEmpty()).toList();
  }
}
