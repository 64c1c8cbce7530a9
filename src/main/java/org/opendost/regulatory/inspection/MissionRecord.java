package org.opendost.regulatory.inspection;

import java.util.List;
import java.util.UUID;

/// All that is known of a mission.
///
/// @param team its head first
/// @param conflicts also of those who left the team again
/// @param visits the first first
/// @param demands the most urgent first
/// @param dues what the law gives a time for, in the order of the steps
public record MissionRecord(
    Mission mission,
    List<TeamMember> team,
    List<Establishment> establishments,
    List<Conflict> conflicts,
    List<Visit> visits,
    List<Demand> demands,
    List<Due> dues) {

  public MissionRecord {
    team = List.copyOf(team);
    establishments = List.copyOf(establishments);
    conflicts = List.copyOf(conflicts);
    visits = List.copyOf(visits);
    demands = List.copyOf(demands);
    dues = List.copyOf(dues);
  }

  /// The visits to one establishment.
  public List<Visit> visitsTo(UUID establishment) {
    return visits.stream().filter(visit -> visit.establishment().equals(establishment)).toList();
  }

  /// How many demands are still to be met.
  public long open() {
    return demands.stream().filter(Demand::isOpen).count();
  }
}
