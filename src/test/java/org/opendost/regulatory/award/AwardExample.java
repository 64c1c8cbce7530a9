package org.opendost.regulatory.award;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;

/// A season of its own year, officers with accounts, and entries on their way.
final class AwardExample {

  static final Actor HEAD = new Actor(Uuid7.next(), "Mã Núi Xanh", Set.of(Role.HEAD), null, null);
  private static final Actor SYSTEM = Actor.system("test");

  private static int year = 1996;

  final AwardSeasons seasons;
  final AwardEntries entries;
  final AwardAssessments assessments;
  final AwardConflicts conflicts;
  final AwardCouncil council;
  final Organisations organisations;
  private final Accounts accounts;

  AwardExample(
      AwardSeasons seasons,
      AwardEntries entries,
      AwardAssessments assessments,
      AwardConflicts conflicts,
      AwardCouncil council,
      Organisations organisations,
      Accounts accounts) {
    this.seasons = seasons;
    this.entries = entries;
    this.assessments = assessments;
    this.conflicts = conflicts;
    this.council = council;
    this.organisations = organisations;
    this.accounts = accounts;
  }

  /// A season of a year that no other test has, launched on 9 March of it.
  Season season() {
    int own = ++year;
    var launch = LocalDate.of(own, 3, 9);
    var season =
        new Season(
            Uuid7.next(),
            own,
            seasons.editions(HEAD).getFirst().id(),
            launch,
            "Công văn 12",
            LocalDate.of(own, 7, 31),
            "",
            1);
    return on(launch, () -> seasons.launch(HEAD, season));
  }

  Edition edition(Season season) {
    return seasons.edition(HEAD, season.edition());
  }

  UUID organisation() {
    return organisations
        .register(
            SYSTEM,
            new Organisation(
                Uuid7.next(),
                "Công ty Gỗ Rừng Thông " + Uuid7.next(),
                "",
                null,
                OrganisationKind.ENTERPRISE,
                "Phố Núi",
                "",
                "",
                ""))
        .id();
  }

  /// An officer with an account, who can be named.
  Actor officer(String name, Role role) {
    var id = Uuid7.next();
    accounts.create(
        SYSTEM,
        Account.officer(id, "u" + id.toString().replace("-", ""), name, Set.of(role), null));
    return new Actor(id, name, Set.of(role), null, null);
  }

  static Entry typed(Season season, UUID organisation, int workers, LocalDate since) {
    return new Entry(
        Uuid7.next(),
        season.id(),
        "",
        organisation,
        "",
        Edition.Sector.PRODUCTION,
        workers,
        Edition.EntryClass.SMALL_SERVICE,
        since,
        null,
        "",
        LocalDate.of(season.year(), 5, 7),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  Entry registered(Season season) {
    return register(season, typed(season, organisation(), 120, LocalDate.of(1990, 1, 5)));
  }

  Entry register(Season season, Entry typed) {
    return on(day(season), () -> entries.register(HEAD, typed));
  }

  Entry eligible(Season season) {
    var entry = registered(season);
    return on(
        day(season),
        () -> entries.judge(HEAD, entry.id(), new Entry.Eligibility(true, "", day(season), "")));
  }

  /// Assessed by these people on the file and on site, every item with this share of its points.
  void assessed(Season season, Entry entry, int percent, Actor... assessors) {
    for (var assessor : assessors) {
      assessments.name(HEAD, entry.id(), assessor.id());
    }
    var points = points(edition(season), percent);
    for (var stage : Entry.Stage.values()) {
      for (var assessor : assessors) {
        assessments.score(assessor, entry.id(), stage, points);
      }
      assessments.agree(HEAD, entry.id(), stage, points);
    }
  }

  static Map<String, Integer> points(Edition edition, int percent) {
    var points = new HashMap<String, Integer>();
    for (var item : edition.items()) {
      points.put(item.code(), item.points() * percent / 100);
    }
    return points;
  }

  static LocalDate day(Season season) {
    return LocalDate.of(season.year(), 5, 12);
  }

  static <T> T on(LocalDate day, Supplier<T> work) {
    return OfficeClock.at(
        day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(), work::get);
  }
}
