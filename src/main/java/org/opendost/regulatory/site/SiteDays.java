package org.opendost.regulatory.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    var records = new ArrayList<MissionRecord>();
    for (var stage : List.of(Stage.DECIDED, Stage.ON_SITE)) {
      var search = new MissionSearch("", "", stage.name(), "from", true, null);
      for (var line : missions.list(actor, search, MOST).lines()) {
        if (isToday(line.mission(), today)) {
          records.add(missions.open(actor, line.mission().id()));
        }
      }
    }
    var seen = seen(actor, records);
    return new TakenDown(
        now,
        Duration.between(Instant.now(), now).toMillis(),
        today,
        actor.id(),
        actor.name(),
        records.stream().map(record -> task(record, seen)).toList(),
        labels.required(actor, today));
  }

  private static boolean isToday(Mission mission, LocalDate today) {
    var decision = mission.decision();
    return decision != null && !today.isBefore(decision.from()) && !today.isAfter(decision.until());
  }

  /// What was found at the visits so far.
  private record Seen(Map<UUID, List<Lot>> lots, Map<UUID, List<LabelFinding>> labels) {}

  private Seen seen(Actor actor, List<MissionRecord> records) {
    var visits =
        records.stream().flatMap(record -> record.visits().stream()).map(Visit::id).toList();
    return new Seen(
        lots.of(actor, visits).stream().collect(Collectors.groupingBy(lot -> lot.facts().visit())),
        labels.found(actor, visits));
  }

  private static TakenDown.Task task(MissionRecord record, Seen seen) {
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
                            .map(visit -> visit(visit, seen))
                            .toList()))
            .toList());
  }

  private static TakenDown.OpenVisit visit(Visit visit, Seen seen) {
    return new TakenDown.OpenVisit(
        visit.id(),
        visit.begunAt(),
        visit.present(),
        minutes(visit),
        seen.lots().getOrDefault(visit.id(), List.of()).stream()
            .map(lot -> lot(lot, seen.labels()))
            .toList());
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
