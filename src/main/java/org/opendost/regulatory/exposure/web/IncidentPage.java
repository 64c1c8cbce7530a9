package org.opendost.regulatory.exposure.web;

import java.util.List;
import org.opendost.regulatory.exposure.Incident;

/// An incident, and what was done about it.
public record IncidentPage(Incident incident, List<Incident.Step> steps) {

  public IncidentPage {
    steps = List.copyOf(steps);
  }
}
