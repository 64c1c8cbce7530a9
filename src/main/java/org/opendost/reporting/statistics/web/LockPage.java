package org.opendost.reporting.statistics.web;

import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.reporting.statistics.Filings;
import org.opendost.reporting.statistics.Finding;

/// What does not agree in a filing, before it is locked.
public record LockPage(Filings.Opened in, Form form) {

  /// What does not agree, in words.
  public String words(Finding finding, Frame frame) {
    return FilingPage.words(in.form(), finding, frame);
  }

  /// Whether there is anything to explain.
  public boolean asksWhy() {
    return in.findings().stream().anyMatch(Finding::isExplicable);
  }
}
