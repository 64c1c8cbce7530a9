package org.opendost.regulatory.inspection;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.directory.parties.OrganisationRecord;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.People;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.numbering.Numbers;

/// Missions until the team sets out: plan, team, establishments, decision; what changes of its team
/// later; and the lists of them.
@Facade
public class Missions {

  private final MissionRows rows;
  private final PartyRows parties;
  private final VisitRows visits;
  private final NoticeRows notices;
  private final MissionList list;
  private final MissionDues dues;
  private final Organisations organisations;
  private final People people;
  private final Numbers numbers;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Missions(
      MissionRows rows,
      PartyRows parties,
      VisitRows visits,
      NoticeRows notices,
      MissionList list,
      MissionDues dues,
      Organisations organisations,
      People people,
      Numbers numbers,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.parties = parties;
    this.visits = visits;
    this.notices = notices;
    this.list = list;
    this.dues = dues;
    this.organisations = organisations;
    this.people = people;
    this.numbers = numbers;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Plans a mission and gives it its number.
  @Requires(InspectionPermissions.PREPARE)
  public Mission plan(Actor actor, MissionPlan plan) {
    if (!forms.isFirst(plan.id(), plan)) {
      return get(plan.id());
    }
    var faults =
        new Faults()
            .required("title", plan.title())
            .atMost("title", plan.title(), 300)
            .required("ground", plan.ground())
            .atMost("ground", plan.ground(), 1000);
    if (plan.until().isBefore(plan.from())) {
      faults.add("until", "inspection.fault.ends-before");
    }
    if (!plan.kind().existsOn(plan.from())) {
      faults.add("kind", "inspection.fault.kind-of-another-time", plan.from());
    }
    faults.orThrow();
    var year = Integer.toString(plan.from().getYear());
    var number = "%02d/%s/KT".formatted(numbers.next("inspection.mission", year), year);
    rows.insert(plan, number, actor.name(), clock.today());
    var mission = get(plan.id());
    audit.record(actor, "mission.planned", "mission", mission.id(), number, null, plan);
    return mission;
  }

  /// Puts somebody into the team; one person stands in it once.
  @Requires(InspectionPermissions.PREPARE)
  public void join(Actor actor, NewMember who) {
    var before = undecided(who.mission(), "person");
    if (!who.changedBy().isBlank()) {
      throw new InvalidInput("changedBy", "inspection.fault.not-decided");
    }
    enter(actor, before, who);
  }

  /// Enters the decision that brings somebody into the team of a mission which is decided already;
  /// the team keeps to the rule of its kind.
  @Requires(InspectionPermissions.DECIDE)
  public void change(Actor actor, NewMember who) {
    var before = unreported(who.mission(), "person");
    if (before.decision() == null) {
      throw new InvalidInput("changedBy", "inspection.fault.not-decided");
    }
    enter(actor, before, who);
  }

  /// Takes somebody out of the team again, until the mission is decided.
  @Requires(InspectionPermissions.PREPARE)
  public void leave(Actor actor, UUID mission, UUID member) {
    var before = undecided(mission, "");
    parties.team(mission).stream()
        .filter(known -> known.id().equals(member))
        .findFirst()
        .ifPresent(
            known -> {
              parties.remove(member);
              audit.record(actor, "mission.left", "mission", mission, before.number(), known, null);
            });
  }

  /// Names an establishment the mission goes to. One that was merged away no longer exists: the
  /// mission goes to its successor.
  ///
  /// @param place where; where the organisation sits when empty
  @Requires(InspectionPermissions.PREPARE)
  public void aim(Actor actor, UUID form, UUID mission, UUID organisation, String place) {
    var before = unreported(mission, "organisation");
    if (!forms.isFirst(form, List.of(mission, organisation, place))) {
      return;
    }
    var record = organisations.open(actor, organisation);
    var faults = new Faults();
    refuseMerged(faults, "organisation", record);
    var team = parties.team(mission);
    parties.conflicts(mission).stream()
        .filter(conflict -> conflict.organisation().equals(organisation) && joined(conflict, team))
        .forEach(conflict -> refuse(faults, "organisation", conflict));
    faults.orThrow();
    var at = place.isBlank() ? record.organisation().address() : place.strip();
    new Faults().required("place", at).atMost("place", at, 300).orThrow();
    if (parties.establishments(mission).stream()
        .anyMatch(known -> known.organisation().equals(organisation) && known.place().equals(at))) {
      throw new InvalidInput(
          "organisation", "inspection.fault.aimed-at", record.organisation().name());
    }
    var establishment =
        new Establishment(form, mission, organisation, record.organisation().name(), at);
    parties.insert(establishment);
    audit.record(actor, "mission.aimed", "mission", mission, before.number(), null, establishment);
  }

  /// Says that somebody in the team has an interest in an establishment of the mission, which is
  /// not decided while both stand in it: the one leaves the team, or the other the mission. Found
  /// after the decision, it keeps that person from signing minutes there.
  @Requires(InspectionPermissions.PREPARE)
  public void declare(
      Actor actor, UUID form, UUID mission, UUID member, UUID establishment, String reason) {
    var before = unreported(mission, "");
    if (!forms.isFirst(form, List.of(mission, member, establishment, reason))) {
      return;
    }
    var who =
        parties.team(mission).stream()
            .filter(known -> known.id().equals(member))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("member", "input.not-a-choice"));
    var where =
        parties.establishments(mission).stream()
            .filter(known -> known.id().equals(establishment))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("establishment", "input.not-a-choice"));
    var faults = new Faults().required("reason", reason).atMost("reason", reason, 500);
    parties.conflicts(mission).stream()
        .filter(
            known ->
                known.person().equals(who.person())
                    && known.organisation().equals(where.organisation()))
        .forEach(known -> refuse(faults, "establishment", known));
    faults.orThrow();
    var conflict =
        new Conflict(
            form,
            mission,
            who.person(),
            who.name(),
            where.organisation(),
            where.name(),
            reason.strip());
    parties.insert(conflict);
    audit.record(actor, "mission.conflict", "mission", mission, before.number(), null, conflict);
  }

  /// Enters the decision. A team has a head and, for checks of quality, at least half of it are
  /// quality controllers (Luật 05/2007/QH12 Đ.48.2); nobody of it checks where they have an
  /// interest, and nobody goes to what was merged away since it was planned.
  @Requires(InspectionPermissions.DECIDE)
  public Mission decide(Actor actor, UUID id, Decision decision) {
    var before = lock(id);
    var known = before.decision();
    if (known != null) {
      if (known.equals(decision)) {
        return before;
      }
      throw new InvalidInput(
          "", "inspection.fault.decided-already", known.number(), before.decidedBy());
    }
    var faults =
        new Faults()
            .required("number", decision.number())
            .atMost("number", decision.number(), 60)
            .required("signer", decision.signer())
            .atMost("signer", decision.signer(), 200)
            .required("basis", decision.basis())
            .atMost("basis", decision.basis(), 2000)
            .required("subject", decision.subject())
            .atMost("subject", decision.subject(), 2000);
    if (decision.until().isBefore(decision.from())) {
      faults.add("until", "inspection.fault.ends-before");
    }
    if (decision.from().isBefore(decision.signedOn())) {
      faults.add("from", "inspection.fault.before-decision", decision.signedOn());
    }
    if (decision.signedOn().isAfter(clock.today())) {
      faults.add("signedOn", "inspection.fault.in-future");
    }
    if (rows.isDecisionTaken(decision.number(), id)) {
      faults.add("number", "inspection.fault.number-taken", decision.number());
    }
    checkTeam(before, faults);
    for (var each : parties.establishments(id)) {
      refuseMerged(faults, "", organisations.open(actor, each.organisation()));
    }
    faults.orThrow();
    rows.decide(id, decision, actor.name());
    var after = get(id);
    audit.record(actor, "mission.decided", "mission", id, before.number(), null, decision);
    return after;
  }

  /// Refuses whoever may not plan missions: before a form is shown.
  @Requires(InspectionPermissions.PREPARE)
  public void require(Actor actor) {}

  /// A page of missions.
  @Requires(InspectionPermissions.READ)
  public MissionList.Page list(Actor actor, MissionSearch search, int most) {
    return list.read(search, most);
  }

  /// All that is known of one.
  @Requires(InspectionPermissions.READ)
  public MissionRecord open(Actor actor, UUID id) {
    var mission = get(id);
    var places = parties.establishments(id);
    var told = notices.of(id);
    var visited = visits.of(id);
    var demands = visits.demands(id);
    return new MissionRecord(
        mission,
        parties.team(id),
        places,
        parties.conflicts(id),
        told,
        visited,
        demands,
        dues.of(actor, mission, places, told, visited, demands));
  }

  /// One.
  @Requires(InspectionPermissions.READ)
  public Mission find(Actor actor, UUID id) {
    return get(id);
  }

  private void checkTeam(Mission mission, Faults faults) {
    var team = parties.team(mission.id());
    if (team.stream().noneMatch(member -> member.role() == TeamMember.Role.HEAD)) {
      faults.add("", "inspection.fault.no-head");
    }
    checkControllers(mission.kind(), team, faults);
    var places = parties.establishments(mission.id());
    if (places.isEmpty()) {
      faults.add("", "inspection.fault.no-establishment");
    }
    parties.conflicts(mission.id()).stream()
        .filter(conflict -> joined(conflict, team) && stands(conflict, places))
        .forEach(conflict -> refuse(faults, "", conflict));
  }

  private void enter(Actor actor, Mission before, NewMember who) {
    if (!forms.isFirst(who.id(), who)) {
      return;
    }
    var member = member(who, people.get(actor, who.person()).name());
    var team = parties.team(who.mission());
    var faults =
        new Faults()
            .atMost("certificate", who.certificate(), 200)
            .atMost("changedBy", who.changedBy(), 200);
    for (var known : team) {
      if (known.person().equals(who.person())) {
        faults.add("person", "inspection.fault.in-team", known.name());
      } else if (known.role() == TeamMember.Role.HEAD && who.role() == TeamMember.Role.HEAD) {
        faults.add("role", "inspection.fault.has-head", known.name());
      }
    }
    if (who.controller() && who.certificate().isBlank()) {
      faults.add("certificate", "inspection.fault.controller-without-card");
    }
    checkChange(before, team, member, faults);
    var places = parties.establishments(who.mission());
    parties.conflicts(who.mission()).stream()
        .filter(conflict -> conflict.person().equals(who.person()) && stands(conflict, places))
        .forEach(conflict -> refuse(faults, "person", conflict));
    faults.orThrow();
    parties.insert(member);
    audit.record(actor, "mission.joined", "mission", who.mission(), before.number(), null, member);
  }

  private static void checkChange(
      Mission mission, List<TeamMember> team, TeamMember joining, Faults faults) {
    var decision = mission.decision();
    if (decision == null) {
      return;
    }
    if (joining.joinedBy().isEmpty()) {
      faults.add("changedBy", "inspection.fault.team-decided", decision.number());
    }
    checkControllers(
        mission.kind(), Stream.concat(team.stream(), Stream.of(joining)).toList(), faults);
  }

  private static void checkControllers(Kind kind, List<TeamMember> team, Faults faults) {
    var controllers = (int) team.stream().filter(TeamMember::controller).count();
    if (!kind.hasEnoughControllers(controllers, team.size())) {
      faults.add("", "inspection.fault.too-few-controllers", controllers, team.size());
    }
  }

  private static boolean joined(Conflict conflict, List<TeamMember> team) {
    return team.stream().anyMatch(member -> member.person().equals(conflict.person()));
  }

  private static boolean stands(Conflict conflict, List<Establishment> places) {
    return places.stream().anyMatch(each -> each.organisation().equals(conflict.organisation()));
  }

  private static void refuse(Faults faults, String field, Conflict conflict) {
    faults.add(
        field,
        "inspection.fault.conflict",
        conflict.name(),
        conflict.establishment(),
        conflict.reason());
  }

  private static void refuseMerged(Faults faults, String field, OrganisationRecord record) {
    var merger = record.merger();
    if (merger != null) {
      faults.add(
          field,
          "inspection.fault.merged",
          record.organisation().name(),
          merger.on(),
          merger.other().name());
    }
  }

  private static TeamMember member(NewMember who, String name) {
    return new TeamMember(
        who.id(),
        who.mission(),
        who.person(),
        name,
        who.role(),
        who.controller(),
        who.certificate().strip(),
        who.changedBy().strip());
  }

  private Mission unreported(UUID id, String field) {
    var mission = lock(id);
    if (mission.reportedOn() != null) {
      throw new InvalidInput(field, "inspection.fault.reported-already");
    }
    return mission;
  }

  private Mission undecided(UUID id, String field) {
    var mission = lock(id);
    var decision = mission.decision();
    if (decision != null) {
      throw new InvalidInput(
          field, "inspection.fault.decided-already", decision.number(), mission.decidedBy());
    }
    return mission;
  }

  private Mission lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound("mission", id));
  }

  private Mission get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("mission", id));
  }
}
