package org.opendost.regulatory.exposure.web;

import java.time.LocalDate;
import org.opendost.regulatory.exposure.OwnExposure;
import org.opendost.regulatory.exposure.Source;

/// What an organisation reads of the radiation safety of its own facilities.
public record OwnPage(OwnExposure.Kept kept, LocalDate today) {

  /// What is left of a source today.
  public String activityNow(Source source) {
    return Activity.text(source.activityOn(today));
  }
}
