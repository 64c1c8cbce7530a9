package org.opendost.directory.mergers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Officers;
import org.opendost.directory.parties.People;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.stereotype.Component;

/// What the units of a merger hold now, and who may take it.
@Component
class Holdings {

  private static final Actor ASKING = Actor.system("mergers");

  private final List<HoldingSource> sources;
  private final LineRows rows;
  private final Officers officers;
  private final People people;
  private final OfficeClock clock;

  Holdings(
      List<HoldingSource> sources,
      LineRows rows,
      Officers officers,
      People people,
      OfficeClock clock) {
    this.sources =
        sources.stream()
            .sorted(Comparator.comparing(HoldingSource::section).thenComparing(HoldingSource::kind))
            .toList();
    this.rows = rows;
    this.officers = officers;
    this.people = people;
    this.clock = clock;
  }

  /// What the units hold, source by source.
  Map<HoldingSource, List<Holding>> heldBy(Set<UUID> units) {
    var held = new LinkedHashMap<HoldingSource, List<Holding>>();
    for (var source : sources) {
      held.put(source, source.heldBy(units, clock.today()));
    }
    return held;
  }

  /// The lines these holdings make: whoever has something takes it, unless another was named.
  List<MergerLine> lines(Merger merger, Map<HoldingSource, List<Holding>> held) {
    var names =
        merger.ending().stream()
            .collect(Collectors.toMap(Merger.Ending::unit, Merger.Ending::name));
    var named = rows.takers(merger.id());
    var working =
        officers.all().stream().collect(Collectors.toMap(Account::id, Function.identity()));
    var lines = new ArrayList<MergerLine>();
    held.forEach(
        (source, holdings) -> {
          for (var holding : holdings) {
            var taker = taker(named.get(source.kind() + " " + holding.id()), holding);
            var left = taker != null && !working.containsKey(taker.account());
            lines.add(
                MergerLine.of(
                    source, holding, names.getOrDefault(holding.unit(), ""), taker, left));
          }
        });
    return lines;
  }

  /// The frozen lines, with those marked whose taker has left since.
  List<MergerLine> marked(List<MergerLine> lines) {
    var working = officers.all().stream().map(Account::id).collect(Collectors.toSet());
    return lines.stream()
        .map(line -> line.taker() != null && !working.contains(line.taker()) ? line.gone() : line)
        .toList();
  }

  /// Officers with a post today in the units that end or in the one that takes over.
  List<CarryOver.Taker> takers(Merger merger) {
    var units = new HashSet<>(merger.ended());
    units.add(merger.into());
    var today = clock.today();
    var there = members(units, today);
    return officers.all().stream()
        .filter(account -> account.person() != null && there.contains(account.person()))
        .map(account -> new CarryOver.Taker(account.id(), account.name()))
        .toList();
  }

  private Set<UUID> members(Set<UUID> units, LocalDate day) {
    return people.staff(ASKING, day).stream()
        .filter(
            member ->
                member.post() != null
                    && member.post().unit() != null
                    && units.contains(member.post().unit()))
        .map(member -> member.person().id())
        .collect(Collectors.toSet());
  }

  private static CarryOver.@Nullable Taker taker(CarryOver.@Nullable Taker named, Holding holding) {
    if (named != null) {
      return named;
    }
    return holding.holder() == null
        ? null
        : new CarryOver.Taker(holding.holder(), holding.holderName());
  }
}
