package org.opendost.office.wellbeing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Officers;
import org.opendost.directory.parties.Member;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.procedure.calendar.OfficialCalendar;

/// Rosters: made by the head of a unit, held against the rule, approved by the leadership. One that
/// breaks the rule may be kept as a draft, but is not approved.
@Facade
public class Rosters {

  static final String SUBJECT = "roster";
  private static final Actor ASKING = Actor.system("rosters");

  private final RosterRows rows;
  private final CampaignRows campaigns;
  private final Units units;
  private final People people;
  private final Officers officers;
  private final OfficialCalendar calendar;
  private final Audit audit;
  private final OfficeClock clock;

  Rosters(
      RosterRows rows,
      CampaignRows campaigns,
      Units units,
      People people,
      Officers officers,
      OfficialCalendar calendar,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.campaigns = campaigns;
    this.units = units;
    this.people = people;
    this.officers = officers;
    this.calendar = calendar;
    this.audit = audit;
    this.clock = clock;
  }

  /// A roster and what it does not keep of the rule.
  public record Checked(Roster roster, List<Breach> breaches) {

    public Checked {
      breaches = List.copyOf(breaches);
    }
  }

  /// The Monday of a day's week.
  public static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// The rosters of all units in the week of a day.
  @Requires("wellbeing.follow")
  public List<Checked> week(Actor actor, LocalDate day) {
    var rules = new HashMap<UUID, List<Rule>>();
    return rows.week(monday(day)).stream()
        .map(roster -> checked(roster, rules.computeIfAbsent(roster.campaign(), campaigns::rules)))
        .toList();
  }

  /// One of them.
  @Requires("wellbeing.follow")
  public Checked open(Actor actor, UUID id) {
    var roster = rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    return checked(roster, campaigns.rules(roster.campaign()));
  }

  /// Where the officer's account is in the week of a day, as far as it was approved.
  @Requires("wellbeing.follow")
  public Map<LocalDate, Roster.Place> myWeek(Actor actor, LocalDate day) {
    var person =
        officers.all().stream()
            .filter(account -> account.id().equals(actor.id()))
            .map(account -> account.person())
            .filter(Objects::nonNull)
            .findFirst();
    return rows.week(monday(day)).stream()
        .filter(Roster::approved)
        .flatMap(roster -> roster.lines().stream())
        .filter(line -> person.filter(line.person()::equals).isPresent())
        .findFirst()
        .map(Roster.Line::places)
        .orElse(Map.of());
  }

  /// The units the officer may make rosters of: a head's own, all for the leadership.
  @Requires("wellbeing.roster")
  public List<Unit> units(Actor actor) {
    return units.of(actor, clock.today()).stream()
        .filter(unit -> writes(actor, unit.id()))
        .toList();
  }

  /// Whether the officer may change the rosters of that unit.
  @Requires("wellbeing.follow")
  public boolean mayWrite(Actor actor, UUID unit) {
    return writes(actor, unit);
  }

  private static boolean writes(Actor actor, UUID unit) {
    return actor.is(Role.DIRECTOR)
        || actor.is(Role.DEPUTY)
        || actor.is(Role.SYSTEM)
        || unit.equals(actor.unit());
  }

  /// Begins the roster of a unit and week, with its staff of that Monday: as in the week before
  /// where there was one, else everyone at home on working days. One that was begun is answered.
  ///
  /// @param id what it is to be known by
  @Requires("wellbeing.roster")
  public Roster begin(Actor actor, UUID id, UUID unitId, LocalDate day) {
    var monday = monday(day);
    var campaign = campaigns.heldOn().orElse(null);
    var faults = new Faults();
    if (campaign == null || !campaign.features().contains(Campaign.Feature.ROSTER)) {
      faults.add("", "wellbeing.fault.closed");
    }
    var unit =
        units.of(actor, monday).stream().filter(each -> each.id().equals(unitId)).findFirst();
    if (unit.isEmpty() || !writes(actor, unitId)) {
      faults.add("unit", "input.not-a-choice");
    }
    var staff = staff(unitId, monday);
    if (staff.isEmpty() && unit.isPresent()) {
      faults.add("unit", "wellbeing.fault.no-staff");
    }
    faults.orThrow();
    var within = Objects.requireNonNull(campaign);
    rows.queue(unitId, monday);
    var known = rows.of(within.id(), unitId, monday);
    if (known.isPresent()) {
      return known.get();
    }
    var before = rows.of(within.id(), unitId, monday.minusWeeks(1)).orElse(null);
    var begun =
        new Roster(
            id,
            within.id(),
            unitId,
            unit.orElseThrow().name(),
            monday,
            staff.stream().map(member -> line(member, before, monday)).toList(),
            1,
            actor.name(),
            null,
            null);
    rows.insert(begun);
    audit.record(actor, "roster.begun", SUBJECT, id, label(begun), null, begun);
    return rows.find(id).orElseThrow();
  }

  private List<Member> staff(UUID unit, LocalDate day) {
    return people.staff(ASKING, day).stream()
        .filter(member -> member.post() != null && unit.equals(member.post().unit()))
        .toList();
  }

  private Roster.Line line(Member member, @Nullable Roster before, LocalDate monday) {
    var person = member.person();
    var last =
        before == null
            ? null
            : before.lines().stream()
                .filter(line -> line.person().equals(person.id()))
                .findFirst()
                .orElse(null);
    var places = new HashMap<LocalDate, Roster.Place>();
    for (var day : Roster.days(monday)) {
      places.put(
          day,
          last != null
              ? last.on(day.minusWeeks(1))
              : calendar.now().isWorking(day) ? Roster.Place.HOME : Roster.Place.REST);
    }
    return new Roster.Line(person.id(), person.name(), places);
  }

  /// Saves where everyone is; an approval is taken back by a change.
  @Requires("wellbeing.roster")
  public Checked save(Actor actor, UUID id, List<Roster.Line> lines, int version) {
    var before = rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    var faults = new Faults();
    if (!writes(actor, before.unit())) {
      faults.add("", "wellbeing.fault.other-unit");
    }
    var rules = campaigns.rules(before.campaign());
    if (lines.equals(before.lines())) {
      faults.orThrow();
      return checked(before, rules);
    }
    if (campaigns.heldOn().filter(on -> on.id().equals(before.campaign())).isEmpty()) {
      faults.add("", "wellbeing.fault.closed");
    }
    if (before.version() != version) {
      faults.add("", "wellbeing.fault.changed", before.savedBy());
    }
    if (!lines.stream()
        .map(Roster.Line::person)
        .toList()
        .equals(before.lines().stream().map(Roster.Line::person).toList())) {
      faults.add("", "register.broken");
    }
    faults.orThrow();
    var after = before.saved(lines, before.version() + 1, actor.name());
    rows.update(after);
    rows.place(after);
    audit.record(actor, "roster.saved", SUBJECT, id, label(after), before, after);
    return checked(after, rules);
  }

  /// Approves a roster as it was seen; one that breaks the rule is refused, day by day.
  @Requires("wellbeing.approve")
  public void approve(Actor actor, UUID id, int version) {
    var before = rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    if (before.approved()) {
      return;
    }
    var faults = new Faults();
    if (before.version() != version) {
      faults.add("", "wellbeing.fault.changed-since", before.savedBy());
    }
    checked(before, campaigns.rules(before.campaign()))
        .breaches()
        .forEach(
            breach ->
                faults.add(
                    "",
                    "wellbeing.breach." + breach.kind(),
                    breach.day(),
                    breach.there(),
                    breach.asked()));
    faults.orThrow();
    var after = before.approved(clock.today(), actor.name());
    rows.update(after);
    audit.record(
        actor, "roster.approved", SUBJECT, id, label(after), null, Map.of("version", version));
  }

  private Checked checked(Roster roster, List<Rule> rules) {
    var working = calendar.now();
    return new Checked(
        roster,
        new RosterCheck(
                day ->
                    rules.stream()
                        .filter(rule -> rule.validity().holdsOn(day))
                        .findFirst()
                        .orElse(null),
                working::isWorking)
            .of(roster));
  }

  private static String label(Roster roster) {
    return roster.unitName() + ", " + roster.monday();
  }
}
