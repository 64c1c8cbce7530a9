package org.opendost.regulatory.award.web;

import java.util.List;
import org.opendost.regulatory.award.Conflict;

/// The conflicts of all seasons.
public record ConflictsPage(List<Conflict> conflicts) {

  public ConflictsPage {
    conflicts = List.copyOf(conflicts);
  }
}
