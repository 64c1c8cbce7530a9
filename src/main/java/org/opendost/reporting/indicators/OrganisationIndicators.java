package org.opendost.reporting.indicators;

import java.util.List;
import org.springframework.stereotype.Component;

/// How the department itself changed.
@Component
final class OrganisationIndicators implements IndicatorSet {

  @Override
  public List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "organisation.mergers",
            new Words("Cuộc sáp nhập đơn vị của Sở", "Mergers of the department’s units"),
            new Words("cuộc", "mergers"),
            "parties.report_merger",
            new Words("cuộc sáp nhập đơn vị", "mergers of units"),
            new Measure.Count(),
            TimeSense.EVENTS,
            List.of(),
            List.of("happened_on")));
  }
}
