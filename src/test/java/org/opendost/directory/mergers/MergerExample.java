package org.opendost.directory.mergers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Person;
import org.opendost.directory.parties.Post;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Two small centres that become one on 1 April 2020.
@Component
public class MergerExample {

  /// Who merges.
  public static final Actor DIRECTOR =
      new Actor(Uuid7.next(), "Nông Đỉnh Mây", Set.of(Role.DIRECTOR), null, null);

  /// The day of the decision.
  public static final LocalDate DECIDED = LocalDate.of(2020, 3, 25);

  /// The day of effect.
  public static final LocalDate DAY = LocalDate.of(2020, 4, 1);

  private static final Actor LOADER = Actor.system("test");

  final Mergers mergers;
  final HandOvers handOvers;
  final HandOverLines lines;
  final CarryingOut carryingOut;
  final Assets assets;
  final Units units;
  final People people;
  final Accounts accounts;

  MergerExample(
      Mergers mergers,
      HandOvers handOvers,
      HandOverLines lines,
      CarryingOut carryingOut,
      Assets assets,
      Units units,
      People people,
      Accounts accounts) {
    this.mergers = mergers;
    this.handOvers = handOvers;
    this.lines = lines;
    this.carryingOut = carryingOut;
    this.assets = assets;
    this.units = units;
    this.people = people;
    this.accounts = accounts;
  }

  /// A unit that stands since 2015.
  public UUID unit() {
    var id = Uuid7.next();
    return units
        .begin(
            LOADER,
            Unit.from(
                LocalDate.of(2015, 7, 1), id, "Trung tâm " + id, "TT", "public-service", null))
        .id();
  }

  /// An officer of the unit, with an account.
  public Account officer(UUID unit) {
    var id = Uuid7.next();
    var name = "Hoàng Suối " + id.toString().substring(24);
    people.enter(LOADER, new Person(id, name, ""));
    people.appoint(
        LOADER,
        new Post(Uuid7.next(), id, null, unit, "Viên chức", LocalDate.of(2015, 7, 1), null));
    var account =
        Account.officer(
            Uuid7.next(), "u" + id.toString().substring(24), name, Set.of(Role.HEAD), id);
    accounts.createForDemonstration(LOADER, account);
    return account;
  }

  /// A draft of the merger of the units into a new one.
  public Merger drafted(UUID... ended) {
    return at(DECIDED, () -> mergers.draft(DIRECTOR, typed(Uuid7.next(), null, ended)));
  }

  Merger.Typed typed(UUID id, @Nullable UUID into, UUID... ended) {
    return new Merger.Typed(
        id,
        "Quyết định số 299/QĐ-UBND",
        DECIDED,
        "UBND tỉnh",
        DAY,
        new HashSet<>(List.of(ended)),
        into,
        null,
        into == null ? "Trung tâm hợp nhất " + id : "",
        "",
        into == null ? "public-service" : "",
        null,
        1);
  }

  /// The same merger, drawn up and signed by all.
  public Merger signed(Merger merger) {
    return at(
        DAY.minusDays(1),
        () -> {
          handOvers.draw(DIRECTOR, merger.id());
          for (var place : handOvers.open(DIRECTOR, merger.id()).places()) {
            handOvers.sign(
                DIRECTOR,
                merger.id(),
                new MergerSignature(
                    place.side(), place.unit(), "Mã Núi Cao", DAY.minusDays(1), ""));
          }
          return mergers.get(DIRECTOR, merger.id());
        });
  }

  /// Carries it out on the day.
  public int carriedOut(Merger merger) {
    return at(DAY, () -> carryingOut.carryOut(DIRECTOR, merger.id()));
  }

  /// Names who takes something over.
  public void take(Merger merger, String kind, UUID item, UUID account) {
    lines.take(DIRECTOR, merger.id(), kind, item, account);
  }

  /// Two computers of the unit, kept by nobody.
  public Asset asset(UUID unit) {
    var id = Uuid7.next();
    return at(
        DECIDED,
        () ->
            assets.enter(
                DIRECTOR,
                new Asset(
                    id,
                    unit,
                    "TS-" + id,
                    "Máy tính để bàn",
                    Asset.Kind.MACHINE,
                    2,
                    24_000_000,
                    Asset.Condition.GOOD,
                    "Phòng 101",
                    "",
                    null,
                    "",
                    null,
                    1,
                    "")));
  }

  /// So many chairs of the unit, past the facade.
  void assets(JdbcClient jdbc, UUID unit, int many) {
    jdbc.sql(
            """
            insert into mergers.asset
              (id, unit_id, number, name, kind, quantity, value, state, place, note, keeper_name, saved_by)
            select id, :unit, 'TS-' || id, 'Ghế', 'OTHER', 1, 400000, 'GOOD', '', '', '', 'thử'
              from (select uuidv7() as id from generate_series(1, :many)) as given
            """)
        .param("unit", unit)
        .param("many", many)
        .update();
  }

  /// What the page of the merger shows on the day.
  public HandOver open(LocalDate day, Merger merger) {
    return at(day, () -> handOvers.open(DIRECTOR, merger.id()));
  }

  /// What the page of the merger shows on the day, by the ids of what goes over.
  public List<UUID> shown(LocalDate day, Merger merger) {
    return open(day, merger).lines().stream().map(MergerLine::item).toList();
  }

  static <T> T at(LocalDate day, Callable<T> work) {
    return OfficeClock.at(
        day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(), work);
  }
}
