package org.opendost.demonstration.caobang;

import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.regulatory.inspection.Minutes;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.TeamMember;
import org.opendost.regulatory.inspection.Visits;
import org.springframework.stereotype.Component;

/// Enters the work on site: what was found, the minutes, and what became of the demands.
@Component
record MissionVisits(
    Missions missions, Visits visits, MissionLots lots, MissionExaminations examinations) {

  void enter(Actor officer, UUID establishment, MissionBook.VisitEntry entry) {
    var id = MissionBook.idOf("visit " + establishment);
    Moments.at(
        entry.begunAt(),
        () ->
            visits.begin(officer, id, establishment, Moments.of(entry.begunAt()), entry.present()));
    entry.lots().forEach(lot -> lots.find(officer, id, entry.begunAt(), lot));
    examinations.find(officer, id, entry.begunAt(), entry.examined());
    var minutes = entry.minutes();
    Moments.at(
        minutes.at(),
        () -> {
          entry.demands().forEach(demand -> demand(officer, id, demand));
          sign(officer, id, minutes);
        });
    entry.lots().forEach(lot -> lots.follow(officer, lot));
    examinations.follow(officer, id, entry.examined());
    entry.demands().forEach(demand -> close(officer, demand));
  }

  private void demand(Actor officer, UUID visit, MissionBook.DemandEntry demand) {
    visits.demand(
        officer, demandId(demand), visit, demand.finding(), demand.demand(), demand.dueOn());
  }

  private void sign(Actor officer, UUID id, MissionBook.MinutesEntry minutes) {
    var team = missions.open(officer, visits.open(officer, id).mission()).team();
    visits.sign(
        officer,
        id,
        new Minutes(
            minutes.number(),
            Moments.of(minutes.at()),
            team.stream().map(TeamMember::id).toList(),
            minutes.signedFor(),
            "",
            "",
            minutes.summary()));
  }

  private void close(Actor officer, MissionBook.DemandEntry demand) {
    var on = demand.closedOn();
    var evidence = demand.evidence();
    if (on != null && evidence != null) {
      Moments.at(on.atTime(16, 0), () -> visits.close(officer, demandId(demand), on, evidence));
    }
  }

  private static UUID demandId(MissionBook.DemandEntry demand) {
    return MissionBook.idOf("demand " + demand.key());
  }
}
