package org.opendost.regulatory.exposure.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opendost.regulatory.exposure.OwnExposure;
import org.opendost.regulatory.exposure.Source;
import org.opendost.regulatory.radiation.Facility;

/// What an organisation reads of the radiation safety of its own facilities.
public record OwnPage(OwnExposure.Kept kept, LocalDate today) {

  /// What is left of a source today.
  public String activityNow(Source source) {
    return Activity.text(source.activityOn(today));
  }

  /// The facilities whose report of this year is not awaited yet, and may be sent.
  public List<Facility> early() {
    var early = new ArrayList<>(kept.facilities());
    early.removeIf(
        facility ->
            kept.reports().stream()
                .anyMatch(
                    report ->
                        report.year() == today.getYear()
                            && report.facility().equals(facility.id())));
    return early;
  }
}
