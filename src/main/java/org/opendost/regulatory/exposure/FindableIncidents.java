package org.opendost.regulatory.exposure;

import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets those who follow radiation safety find incidents by place, facility and what happened.
@Component
class FindableIncidents implements SearchSource {

  private static final String KIND = "radiation-incident";

  private final IncidentRows rows;
  private final SearchEntries entries;

  FindableIncidents(IncidentRows rows, SearchEntries entries) {
    this.rows = rows;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    rows.all().forEach(this::put);
  }

  void put(Incident incident) {
    entries.put(
        new SearchEntry(
            KIND,
            incident.id(),
            incident.place(),
            String.join("\n", incident.facilityName(), incident.what()),
            "/office/exposure/incidents/" + incident.id(),
            Visibility.holdersOf("exposure.read"),
            incident.happenedOn()));
  }
}
