package org.opendost.directory.mergers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;

/// The carrying out of a merger that is signed.
@Facade
public class CarryingOut {

  private static final String SUBJECT = Mergers.SUBJECT;

  private final MergerRows mergers;
  private final LineRows rows;
  private final Holdings holdings;
  private final Units units;
  private final Audit audit;
  private final OfficeClock clock;

  CarryingOut(
      MergerRows mergers,
      LineRows rows,
      Holdings holdings,
      Units units,
      Audit audit,
      OfficeClock clock) {
    this.mergers = mergers;
    this.rows = rows;
    this.holdings = holdings;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  /// Carries it out, in one transaction: the units end, the one that takes over begins, people and
  /// all that is open go over. Done again, it carries over what has come into the ended units
  /// since.
  ///
  /// @return how many things went over
  @Requires("mergers.prepare")
  public int carryOut(Actor actor, UUID id) {
    var merger = mergers.lock(id);
    var held = holdings.heldBy(merger.ended());
    var lines = holdings.lines(merger, held);
    if (!merger.isCarried()) {
      var faults = new Faults();
      MergerRules.underWay(merger, faults);
      if (!merger.state().equals("signed")) {
        faults.add("", "mergers.fault.unsigned");
      }
      if (clock.today().isBefore(merger.on())) {
        faults.add("", "mergers.fault.too-early", merger.on());
      }
      MergerRules.takersWork(lines, faults);
      faults.orThrow();
      merge(actor, merger);
      mergers.carry(id, clock.instant(), actor.name());
    }
    var over =
        new CarryOver(
            actor,
            merger.ended(),
            units.get(actor, merger.into()),
            merger.on(),
            clock.instant(),
            merger.decision(),
            takers(lines));
    var listed = rows.of(merger).stream().map(MergerLine::what).collect(Collectors.toSet());
    int all = 0;
    for (var source : held.entrySet()) {
      all += carry(actor, merger, source.getKey(), over, source.getValue(), lines, listed);
    }
    return all;
  }

  private int carry(
      Actor actor,
      Merger merger,
      HoldingSource source,
      CarryOver over,
      List<Holding> held,
      List<MergerLine> lines,
      Set<String> listed) {
    if (held.isEmpty()) {
      return 0;
    }
    var carried = source.carryOver(over, held);
    rows.carried(merger, source.kind(), carried, over.at());
    var came = added(source, new HashSet<>(carried), lines, listed);
    if (!came.isEmpty()) {
      rows.insert(merger, came, true, over.at());
    }
    if (!carried.isEmpty()) {
      audit.record(
          actor,
          "merger.carried-over",
          SUBJECT,
          merger.id(),
          merger.heading(),
          null,
          Map.of(
              "kind",
              source.kind(),
              "count",
              carried.size(),
              "added",
              came.size(),
              "ids",
              carried));
    }
    return carried.size();
  }

  private static List<MergerLine> added(
      HoldingSource source, Set<UUID> carried, List<MergerLine> lines, Set<String> listed) {
    return lines.stream()
        .filter(line -> line.kind().equals(source.kind()) && carried.contains(line.item()))
        .filter(line -> !listed.contains(line.what()))
        .toList();
  }

  private void merge(Actor actor, Merger merger) {
    if (!merger.begins()) {
      units.join(actor, merger.ended(), merger.into(), merger.on(), merger.decision());
      return;
    }
    var successor =
        Unit.from(
            merger.on(),
            merger.into(),
            merger.name(),
            merger.shortName(),
            merger.kind(),
            merger.parent());
    units.merge(actor, merger.ended(), successor, merger.on(), merger.decision());
  }

  /// Who takes what changes hands, as the lines say now.
  private static Map<UUID, CarryOver.Taker> takers(List<MergerLine> lines) {
    var takers = new HashMap<UUID, CarryOver.Taker>();
    for (var line : lines) {
      var taker = line.taker();
      if (taker != null && line.changesHands()) {
        takers.put(line.item(), new CarryOver.Taker(taker, line.takerName()));
      }
    }
    return takers;
  }
}
