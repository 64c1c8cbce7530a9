package org.opendost.regulatory.inspection;

import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;

/// What was entered by mistake, taken back with a reason. It stays readable; once the team was
/// there, what it found stands.
@Facade
public class Withdrawals {

  private static final int LONG = 500;

  private final MissionRows missions;
  private final PartyRows parties;
  private final VisitRows visits;
  private final Audit audit;

  Withdrawals(MissionRows missions, PartyRows parties, VisitRows visits, Audit audit) {
    this.missions = missions;
    this.parties = parties;
    this.visits = visits;
    this.audit = audit;
  }

  /// Takes back a mission that never set out.
  @Requires("inspection.withdraw")
  public void mission(Actor actor, UUID id, String why) {
    var known = missions.find(id).orElseThrow(() -> new NotFound("mission", id));
    if (known.isWithdrawn() && known.withdrawn().equals(why.strip())) {
      return;
    }
    var before = missions.lock(id).orElseThrow(() -> new NotFound("mission", id));
    var faults = reason(why);
    if (before.visited()) {
      faults.add("", "inspection.fault.visited");
    }
    faults.orThrow();
    missions.withdraw(id, why.strip());
    audit.record(
        actor,
        "mission.withdrawn",
        "mission",
        id,
        before.number(),
        null,
        Map.of("why", why.strip()));
  }

  /// Takes an establishment out of a mission that was not there yet.
  @Requires("inspection.withdraw")
  public void establishment(Actor actor, UUID mission, UUID establishment, String why) {
    var before = missions.lock(mission).orElseThrow(() -> new NotFound("mission", mission));
    var known =
        parties.establishments(mission).stream()
            .filter(each -> each.id().equals(establishment))
            .findFirst();
    if (known.isEmpty()) {
      return;
    }
    var faults = reason(why);
    if (visits.of(mission).stream()
        .anyMatch(visit -> visit.establishment().equals(establishment))) {
      faults.add("", "inspection.fault.visited");
    }
    faults.orThrow();
    parties.withdraw(establishment, why.strip());
    audit.record(
        actor,
        "mission.left-out",
        "mission",
        mission,
        before.number(),
        known.get(),
        Map.of("why", why.strip()));
  }

  /// Refuses whoever may take nothing back: before a form is shown.
  @Requires("inspection.withdraw")
  public void require(Actor actor) {}

  private static Faults reason(String why) {
    return new Faults().required("why", why).atMost("why", why, LONG);
  }
}
