package org.opendost.regulatory.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;

/// That decisions came to whom they concern: sent, and announced with minutes (Luật 56/2010/QH12
/// Đ.44). Checks that the law does not bind to it may be told all the same.
@Facade
public class Notices {

  private final NoticeRows rows;
  private final MissionRows missions;
  private final PartyRows parties;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Notices(
      NoticeRows rows,
      MissionRows missions,
      PartyRows parties,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.missions = missions;
    this.parties = parties;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// What was done, on which day, with which paper, and for which establishments of the mission.
  public record Told(Notice.Step step, LocalDate on, String paper, Set<UUID> establishments) {

    public Told {
      establishments = Set.copyOf(establishments);
    }
  }

  /// Records it, once for each establishment and step.
  @Requires("inspection.notify")
  public void record(Actor actor, UUID form, UUID id, Told told) {
    var mission = missions.lock(id).orElseThrow(() -> new NotFound("mission", id));
    var sorted = told.establishments().stream().sorted(Comparator.naturalOrder()).toList();
    if (!forms.isFirst(form, List.of(id, told.step(), told.on(), told.paper().strip(), sorted))) {
      return;
    }
    var faults = new Faults().atMost("paper", told.paper(), 200);
    var decision = mission.decision();
    if (decision == null) {
      faults.add("", "inspection.fault.not-decided");
    } else if (told.on().isBefore(decision.signedOn())) {
      faults.add("on", "inspection.fault.before-decision", decision.signedOn());
    }
    if (told.on().isAfter(clock.today())) {
      faults.add("on", "inspection.fault.in-future");
    }
    if (told.step() == Notice.Step.ANNOUNCED && told.paper().isBlank()) {
      faults.add("paper", "inspection.fault.announced-without-minutes");
    }
    var chosen =
        parties.establishments(id).stream()
            .filter(each -> told.establishments().contains(each.id()))
            .toList();
    if (chosen.isEmpty() || chosen.size() < told.establishments().size()) {
      faults.add("establishments", "inspection.fault.nobody-told");
    }
    for (var known : rows.of(id)) {
      if (known.step() == told.step()) {
        chosen.stream()
            .filter(each -> each.id().equals(known.establishment()))
            .forEach(
                each ->
                    faults.add(
                        "establishments",
                        "inspection.fault.told-already",
                        each.name(),
                        known.on(),
                        known.recordedBy()));
      }
    }
    faults.orThrow();
    for (var each : chosen) {
      rows.insert(
          new Notice(each.id(), told.step(), told.on(), told.paper().strip(), actor.name()));
    }
    audit.record(actor, "mission.told", "mission", id, mission.number(), null, told);
  }

  /// Refuses whoever may not record them: before a form is shown.
  @Requires("inspection.notify")
  public void require(Actor actor) {}
}
