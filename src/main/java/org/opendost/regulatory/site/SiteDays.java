package org.opendost.regulatory.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.regulatory.goods.LabelFinding;
import org.opendost.regulatory.goods.Labels;
import org.opendost.regulatory.goods.Lot;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.inspection.Mission;
import org.opendost.regulatory.inspection.MissionRecord;
import org.opendost.regulatory.inspection.MissionSearch;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Stage;
import org.opendost.regulatory.inspection.Visit;

/// What an officer takes along before setting out.
@Facade
public class SiteDays {

  private static final int MOST = 40;

  private final Missions missions;
  private final Lots lots;
  private final Labels labels;
  private final OfficeClock clock;

  SiteDays(Missions missions, Lots lots, Labels labels, OfficeClock clock) {
    this.missions = missions;
    this.lots = lots;
    this.labels = labels;
    this.clock = clock;
  }

  /// The missions whose period, by their decision, is running today, with all that was found so
  /// far.
  @Requires(SitePermissions.READ)
  public TakenDown takeDown(Actor actor) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var today = OfficeClock.date(now);
    var tasks = new ArrayList<TakenDown.Task>();
    for (var stage : List.of(Stage.DECIDED, Stage.ON_SITE)) {
      var search = new MissionSearch("", "", stage.name(), "from", true, null);
      for (var line : missions.list(actor, search, MOST).lines()) {
        if (isToday(line.mission(), today)) {
          tasks.add(task(actor, missions.open(actor, line.mission().id())));
        }
      }
    }
    return new TakenDown(
        now,
        Duration.between(Instant.now(), now).toMillis(),
        today,
        actor.id(),
        actor.name(),
        tasks,
        labels.required(actor, today));
  }

  private static boolean isToday(Mission mission, LocalDate today) {
    var decision = mission.decision();
    return decision != null && !today.isBefore(decision.from()) && !today.isAfter(decision.until());
  }

  private TakenDown.Task task(Actor actor, MissionRecord record) {
    var mission = record.mission();
    var decision = mission.decision();
    var plan = mission.plan();
    return new TakenDown.Task(
        mission.id(),
        mission.number(),
        mission.title(),
        mission.kind().name(),
        decision == null ? "" : decision.number(),
        decision == null ? "" : decision.subject(),
        decision == null ? plan.from() : decision.from(),
        decision == null ? plan.until() : decision.until(),
        record.team().stream()
            .map(member -> new TakenDown.Member(member.id(), member.name(), member.role().name()))
            .toList(),
        record.establishments().stream()
            .map(
                place ->
                    new TakenDown.Place(
                        place.id(),
                        place.name(),
                        place.place(),
                        record.visitsTo(place.id()).stream()
                            .map(visit -> visit(actor, visit))
                            .toList()))
            .toList());
  }

  private TakenDown.OpenVisit visit(Actor actor, Visit visit) {
    var found = labels.found(actor, visit.id());
    return new TakenDown.OpenVisit(
        visit.id(),
        visit.begunAt(),
        visit.present(),
        minutes(visit),
        lots.of(actor, visit.id()).stream().map(lot -> lot(lot, found)).toList());
  }

  private static @Nullable String minutes(Visit visit) {
    var minutes = visit.minutes();
    return minutes == null ? null : minutes.number();
  }

  private static TakenDown.FoundLot lot(Lot lot, Map<UUID, List<LabelFinding>> found) {
    var facts = lot.facts();
    var findings = found.getOrDefault(lot.id(), List.of());
    return new TakenDown.FoundLot(
        lot.id(),
        facts.group(),
        facts.product(),
        facts.brand(),
        facts.batch(),
        Quantities.written(facts.quantity()),
        facts.unit(),
        lot.verdict().name(),
        findings,
        Labels.mark(findings));
  }
}
