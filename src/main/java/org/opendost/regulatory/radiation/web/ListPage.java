package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.UUID;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Facility;

/// Facilities by name, and the newest dossiers.
public record ListPage(List<Facility> facilities, List<Dossier> dossiers) {

  public ListPage {
    facilities = List.copyOf(facilities);
    dossiers = List.copyOf(dossiers);
  }

  /// The name of a facility.
  public String name(UUID facility) {
    return facilities.stream()
        .filter(each -> each.id().equals(facility))
        .findFirst()
        .map(Facility::name)
        .orElse("");
  }
}
