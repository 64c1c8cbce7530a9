package org.opendost.regulatory.exposure.web;

import java.util.List;
import org.opendost.regulatory.exposure.SafetyFiling;
import org.opendost.regulatory.exposure.SafetyReport;

/// A yearly report with every form in which it was received, the last first.
public record ReportPage(SafetyReport report, List<SafetyFiling> filings) {

  public ReportPage {
    filings = List.copyOf(filings);
  }
}
