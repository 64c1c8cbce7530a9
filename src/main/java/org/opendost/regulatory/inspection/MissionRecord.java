package org.opendost.regulatory.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// All that is known of a mission.
///
/// @param team its head first
/// @param conflicts also of those who left the team again
/// @param notices when the decision was sent and announced, the first first
/// @param visits the first first
/// @param demands the most urgent first
/// @param dues what the law gives a time for, in the order of the steps
public record MissionRecord(
    Mission mission,
    List<TeamMember> team,
    List<Establishment> establishments,
    List<Conflict> conflicts,
    List<Notice> notices,
    List<Visit> visits,
    List<Demand> demands,
    List<Due> dues) {

  public MissionRecord {
    team = List.copyOf(team);
    establishments = List.copyOf(establishments);
    conflicts = List.copyOf(conflicts);
    notices = List.copyOf(notices);
    visits = List.copyOf(visits);
    demands = List.copyOf(demands);
    dues = List.copyOf(dues);
  }

  /// The visits to one establishment.
  public List<Visit> visitsTo(UUID establishment) {
    return visits.stream().filter(visit -> visit.establishment().equals(establishment)).toList();
  }

  /// When the decision came to one establishment.
  public List<Notice> noticesTo(UUID establishment) {
    return notices.stream().filter(notice -> notice.establishment().equals(establishment)).toList();
  }

  /// The establishments whom a step of the notice has not reached.
  public List<Establishment> untold(Notice.Step step) {
    return establishments.stream()
        .filter(each -> noticesTo(each.id()).stream().noneMatch(notice -> notice.step() == step))
        .toList();
  }

  /// Whether the law still waits for the decision to be sent or announced.
  public boolean isNoticeDue() {
    return dues.stream()
        .anyMatch(
            due ->
                due.isOpen()
                    && Arrays.stream(Notice.Step.values())
                        .anyMatch(step -> step.limit() == due.rule().code().step()));
  }

  /// How many demands are still to be met.
  public long open() {
    return demands.stream().filter(Demand::isOpen).count();
  }
}
