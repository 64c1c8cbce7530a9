package org.opendost.regulatory.conformity.web;

import java.time.LocalDate;
import org.opendost.regulatory.conformity.Guidance;

/// An entry of the log of guidance.
public record GuidancePage(Guidance guidance, LocalDate today) {

  /// How it stands today.
  public String state() {
    return guidance.state(today);
  }

  /// The tone of that.
  public String tone() {
    return ConformityPages.tone(state());
  }
}
