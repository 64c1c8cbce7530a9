package org.opendost.regulatory.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Person;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.regulatory.inspection.Decision;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.MissionPlan;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.NewMember;
import org.opendost.regulatory.inspection.TeamMember;

/// A mission to one shop, two officers with a telephone each, and what they write down.
class SiteExample {

  /// The moment at which everything is sent.
  static final Instant NOW = Instant.parse("2020-01-07T09:00:00Z");

  /// When the day was taken down.
  static final Instant DOWN = Instant.parse("2020-01-07T01:00:00Z");

  static final Actor OFFICER = officer("Mã Suối Mẫu");
  static final Actor COLLEAGUE = officer("Tô Đồi Mẫu");

  private static final Actor OFFICE = Actor.system("test");
  private static final LocalDate DAY = LocalDate.of(2020, 1, 6);

  private final Organisations organisations;
  private final People people;
  private final Missions missions;

  SiteExample(Organisations organisations, People people, Missions missions) {
    this.organisations = organisations;
    this.people = people;
    this.missions = missions;
  }

  /// Where the team goes.
  record Site(UUID mission, UUID establishment, UUID member) {}

  Site site() {
    var shop = Uuid7.next();
    organisations.register(
        OFFICE,
        new Organisation(
            shop,
            "Quán Mẫu " + shop,
            "",
            null,
            OrganisationKind.ENTERPRISE,
            "Phường Mẫu",
            "",
            "",
            ""));
    var person = Uuid7.next();
    people.enter(OFFICE, new Person(person, "Tô Suối Mẫu", "KS"));
    var mission = Uuid7.next();
    missions.plan(
        OFFICE, new MissionPlan(mission, Kind.QUALITY, "Kiểm tra Tết", true, "Kế hoạch", DAY, DAY));
    missions.join(
        OFFICE,
        new NewMember(Uuid7.next(), mission, person, TeamMember.Role.HEAD, true, "KSV 1", ""));
    var establishment = Uuid7.next();
    missions.aim(OFFICE, establishment, mission, shop, "");
    missions.decide(
        OFFICE,
        mission,
        new Decision(Uuid7.next() + "/QĐ", DAY, "Giám đốc", "Luật", "Nhãn", DAY, DAY.plusDays(9)));
    return new Site(mission, establishment, missions.open(OFFICE, mission).team().getFirst().id());
  }

  /// Says that the team has an interest in where it goes, once the mission is decided.
  void declare(Site site, String reason) {
    missions.declare(
        OFFICE, Uuid7.next(), site.mission(), site.member(), site.establishment(), reason);
  }

  static Actor officer(String name) {
    return new Actor(Uuid7.next(), name, Set.of(Role.SPECIALIST), null, null);
  }

  /// How far the office's clock is from the machine's while a test lives in 2020, so that a
  /// telephone that shows the machine's time is right.
  static Duration lead() {
    return Duration.between(Instant.now(), NOW);
  }

  /// A telephone whose clock is right wrote something down so many minutes after the day began.
  static PhoneTime rightly(int minutes) {
    return new PhoneTime(
        DOWN.plus(Duration.ofMinutes(minutes)).minus(lead()), lead(), DOWN, lead());
  }

  /// The same entry, from a telephone whose clock was that much fast since before the day was taken
  /// down.
  static PhoneEntry fast(Duration by, PhoneEntry entry) {
    var right = entry.time();
    return new PhoneEntry(
        entry.id(),
        entry.visit(),
        entry.kind(),
        entry.officer(),
        new PhoneTime(
            right.phoneAt().plus(by),
            right.offset().minus(by),
            right.takenDownAt(),
            right.offsetNow().minus(by)),
        entry.seen(),
        entry.body(),
        entry.sha256());
  }

  static PhoneEntry begun(Actor officer, Site site, int minutes, String seen) {
    var id = Uuid7.next();
    return entry(
        officer,
        id,
        id,
        EntryKind.VISIT,
        rightly(minutes),
        seen,
        """
        {"establishment":"%s","mission":"%s","present":"Bà Chủ Quán"}\
        """
            .formatted(site.establishment(), site.mission()));
  }

  static PhoneEntry lot(Actor officer, UUID visit, String product, String sold) {
    return entry(
        officer,
        Uuid7.next(),
        visit,
        EntryKind.LOT,
        rightly(20),
        "",
        """
        {"batch":"01","brand":"Suối Mẫu","findings":[],"group":"FOOD","product":"%s","quantity":"100",\
        "responsible":"Tổ Suối Mẫu","sealed":"","sold":"%s","unit":"gói","value":"2.000.000"}\
        """
            .formatted(product, sold));
  }

  static PhoneEntry entry(
      Actor officer,
      UUID id,
      UUID visit,
      EntryKind kind,
      PhoneTime time,
      String seen,
      String body) {
    return new PhoneEntry(id, visit, kind, officer.id(), time, seen, body, PhoneEntry.hash(body));
  }

  static PhoneEntry note(Actor officer, UUID visit, String text) {
    return entry(
        officer,
        Uuid7.next(),
        visit,
        EntryKind.NOTE,
        rightly(30),
        "",
        "{\"text\":\"%s\"}".formatted(text));
  }

  /// Minutes about the entries, signed by the team; the establishment refused.
  static PhoneEntry minutes(
      Actor officer, Site site, UUID visit, String number, List<PhoneEntry> about) {
    var covers =
        about.stream()
            .map(each -> "{\"id\":\"%s\",\"sha256\":\"%s\"}".formatted(each.id(), each.sha256()))
            .toList();
    return entry(
        officer,
        Uuid7.next(),
        visit,
        EntryKind.MINUTES,
        rightly(60),
        "",
        """
        {"covers":%s,"members":["%s"],"number":"%s","refusal":"Chủ quán vắng mặt",\
        "signatures":[{"by":"TEAM","name":"Tô Suối Mẫu","path":"M10 20L30 40"}],"signedFor":"",\
        "summary":"Đã xem nhãn","visit":"%s","witness":""}\
        """
            .formatted(covers, site.member(), number, visit));
  }

  /// What was refused.
  static List<String> faults(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (InvalidInput refused) {
      return refused.faults().stream().map(Fault::key).toList();
    }
  }

  static void atNow(Runnable work) {
    OfficeClock.at(NOW, work);
  }
}
