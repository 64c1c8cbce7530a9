package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// The year's monitoring plan as the province approved it (TT 26/2014/TT-BKHCN Art. 34).
///
/// @param decision number of the decision or plan
/// @param ways the agencies in it, by their ids
public record MonitoringPlan(
    UUID id, int year, String decision, LocalDate decidedOn, Map<UUID, Way> ways) {

  public MonitoringPlan {
    ways = Map.copyOf(ways);
  }
}
