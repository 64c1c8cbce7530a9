package org.opendost.directory.mergers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Faults;
import org.springframework.stereotype.Component;

/// What a draft must say.
@Component
class MergerRules {

  private final MergerRows rows;
  private final Units units;

  MergerRules(MergerRows rows, Units units) {
    this.rows = rows;
    this.units = units;
  }

  /// The units that end, if all that is typed is right.
  List<Unit> checked(Actor actor, Merger.Typed typed) {
    var all = units.all(actor).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    var faults = new Faults();
    faults
        .required("number", typed.number())
        .atMost("number", typed.number(), 100)
        .required("decidedOn", typed.decidedOn())
        .required("issuer", typed.issuer())
        .atMost("issuer", typed.issuer(), 200)
        .required("on", typed.on());
    var decided = typed.decidedOn();
    var on = typed.on();
    if (decided != null && on != null && on.isBefore(decided)) {
      faults.add("on", "mergers.fault.before-decision", decided);
    }
    var ended = ended(typed, all, on, faults);
    into(typed, all, on, faults);
    var touched = new TreeSet<>(typed.ended());
    if (typed.into() != null) {
      touched.add(typed.into());
    }
    for (var other : rows.underWay(typed.id(), touched)) {
      faults.add("ended", "mergers.fault.under-way", other.heading());
    }
    faults.orThrow();
    return ended;
  }

  private static List<Unit> ended(
      Merger.Typed typed, Map<UUID, Unit> all, @Nullable LocalDate on, Faults faults) {
    var ended = new ArrayList<Unit>();
    if (typed.ended().isEmpty()) {
      faults.add("ended", "input.required");
    }
    for (var id : new TreeSet<>(typed.ended())) {
      var unit = all.get(id);
      if (unit == null) {
        faults.add("ended", "parties.unit-unknown");
        continue;
      }
      ended.add(unit);
      if (unit.to() != null) {
        faults.add("ended", "parties.unit-ended-already", unit.name(), unit.to());
      } else if (on != null && !on.isAfter(unit.from())) {
        faults.add("on", "parties.unit-younger", unit.name(), unit.from());
      }
      for (var below : all.values()) {
        if (id.equals(below.parent())
            && below.to() == null
            && !typed.ended().contains(below.id())) {
          faults.add("ended", "mergers.fault.has-below", below.name(), unit.name());
        }
      }
    }
    return ended;
  }

  private static void into(
      Merger.Typed typed, Map<UUID, Unit> all, @Nullable LocalDate on, Faults faults) {
    if (typed.into() == null) {
      if (typed.name().isBlank()) {
        faults.add("into", "mergers.fault.into-or-name");
        return;
      }
      faults
          .atMost("name", typed.name(), 300)
          .atMost("shortName", typed.shortName(), 100)
          .required("kind", typed.kind());
      if (!typed.kind().isEmpty() && !Unit.KINDS.contains(typed.kind())) {
        faults.add("kind", "input.not-a-choice");
      }
      beginning(typed, all, on, faults);
      return;
    }
    var unit = all.get(typed.into());
    if (!typed.name().isBlank()) {
      faults.add("name", "mergers.fault.into-or-name");
    }
    if (unit == null) {
      faults.add("into", "parties.unit-unknown");
    } else if (typed.ended().contains(unit.id())) {
      faults.add("into", "parties.merged-with-itself");
    } else if (on != null && !unit.standsOn(on)) {
      faults.add("into", "parties.unit-not-standing", unit.name(), on);
    }
  }

  private static void beginning(
      Merger.Typed typed, Map<UUID, Unit> all, @Nullable LocalDate on, Faults faults) {
    var parent = typed.parent() == null ? null : all.get(typed.parent());
    if (typed.parent() != null && typed.ended().contains(typed.parent())) {
      faults.add("parent", "mergers.fault.below-ending");
    } else if (typed.parent() != null && parent == null) {
      faults.add("parent", "parties.unit-unknown");
    } else if (parent != null && on != null && !parent.standsOn(on)) {
      faults.add("parent", "parties.unit-not-standing", parent.name(), on);
    }
    all.values().stream()
        .filter(unit -> on != null && unit.standsOn(on) && !typed.ended().contains(unit.id()))
        .filter(unit -> unit.isCalled(typed.name()))
        .findFirst()
        .ifPresent(unit -> faults.add("name", "parties.name-taken"));
  }

  /// Refuses what is settled already.
  static void underWay(Merger merger, Faults faults) {
    if (merger.withdrawnWhy() != null) {
      faults.add("", "mergers.fault.withdrawn");
    } else if (merger.isCarried()) {
      faults.add("", "mergers.fault.carried");
    }
  }

  /// Refuses lines whose taker no longer works in the department, a few of them by name.
  static void takersWork(List<MergerLine> lines, Faults faults) {
    lines.stream()
        .filter(MergerLine::left)
        .limit(5)
        .forEach(
            line -> faults.add("", "mergers.fault.taker-left", line.takerName(), line.title()));
  }
}
