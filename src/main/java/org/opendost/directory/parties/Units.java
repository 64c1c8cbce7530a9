package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;

/// The department's units over time.
@Facade
public class Units {

  private final UnitRows rows;
  private final RenamingRows renamings;
  private final PostRows posts;
  private final MemberRows members;
  private final SentForms forms;
  private final Audit audit;

  Units(
      UnitRows rows,
      RenamingRows renamings,
      PostRows posts,
      MemberRows members,
      SentForms forms,
      Audit audit) {
    this.rows = rows;
    this.renamings = renamings;
    this.posts = posts;
    this.members = members;
    this.forms = forms;
    this.audit = audit;
  }

  /// Begins a unit; the same form again answers with what stands.
  @Requires("parties.organise")
  public Unit begin(Actor actor, Unit typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(actor, typed.id());
    }
    var unit = tidied(typed);
    check(unit);
    rows.insert(unit);
    audit.record(actor, "unit.begun", "unit", unit.id(), unit.name(), null, unit);
    return unit;
  }

  /// Ends units on the day before `on`, and begins their successor on it. Posts held in the units
  /// go over to the successor, with a post of their own; what lies before keeps the units of its
  /// day.
  ///
  /// @param successor begins on `on` whatever its own day says
  /// @param decision number and date of the deciding document
  @Requires("parties.organise")
  public Unit merge(Actor actor, Set<UUID> ended, Unit successor, LocalDate on, String decision) {
    if (!forms.isFirst(successor.id(), List.of(new TreeSet<>(ended), successor, on, decision))) {
      return get(actor, successor.id());
    }
    var begun =
        tidied(
            Unit.from(
                    on,
                    successor.id(),
                    successor.name(),
                    successor.shortName(),
                    successor.kind(),
                    successor.parent())
                .decidedBy(decision));
    var olds = lock(ended);
    checkMerger(olds, begun.from(), decision);
    check(begun);
    rows.insert(begun);
    audit.record(actor, "unit.begun", "unit", begun.id(), begun.name(), null, begun);
    end(actor, olds, begun.id(), on, decision);
    return begun;
  }

  /// The same into a unit that stands already: it takes over posts, and stays what it is.
  @Requires("parties.organise")
  public Unit join(Actor actor, Set<UUID> ended, UUID into, LocalDate on, String decision) {
    var all = new TreeSet<>(ended);
    all.add(into);
    var locked = lock(all);
    var successor =
        locked.stream().filter(unit -> unit.id().equals(into)).findFirst().orElseThrow();
    var faults = new Faults();
    if (ended.contains(into)) {
      faults.add("into", "parties.merged-with-itself");
    } else if (!successor.standsOn(on)) {
      faults.add("into", "parties.unit-not-standing", successor.name(), on);
    }
    faults.orThrow();
    var olds = locked.stream().filter(unit -> !unit.id().equals(into)).toList();
    checkMerger(olds, on, decision);
    end(actor, olds, into, on, decision);
    return successor;
  }

  /// Gives whoever still holds a post in units that were merged the same in their successor, as
  /// those who were appointed after the merger was entered.
  @Requires("parties.organise")
  public void moveOver(Actor actor, Set<UUID> ended, UUID into, LocalDate on) {
    posts
        .moveOver(List.copyOf(new TreeSet<>(ended)), into, on)
        .forEach(
            post ->
                audit.record(
                    actor, "post.moved", "person", post.personId(), post.title(), null, post));
  }

  private void end(Actor actor, List<Unit> olds, UUID into, LocalDate on, String decision) {
    for (var old : olds) {
      var after = old.endedOn(on.minusDays(1), into, decision.strip());
      rows.end(after);
      audit.record(actor, "unit.merged", "unit", old.id(), old.name(), old, after);
    }
    moveOver(actor, olds.stream().map(Unit::id).collect(Collectors.toSet()), into, on);
  }

  /// Corrects the words of a unit that were entered wrongly; its days change by mergers only.
  ///
  /// @param mark what the record showed when the form was opened
  @Requires("parties.organise")
  public Unit correct(Actor actor, Unit typed, String reason, String mark) {
    rows.queueTree();
    var before = rows.lock(typed.id()).orElseThrow(() -> new NotFound("unit", typed.id()));
    var record = record(before);
    if (!record.mark().equals(mark)) {
      var deeds = record.history();
      throw new InvalidInput(
          "", "parties.changed-meanwhile", deeds.isEmpty() ? "?" : deeds.getLast().actorName());
    }
    new Faults().required("reason", reason).atMost("reason", reason, 500).orThrow();
    var words = tidied(typed);
    var after =
        new Unit(
            before.id(),
            words.name(),
            words.shortName(),
            words.kind(),
            words.parent(),
            before.from(),
            before.to(),
            before.mergedInto(),
            words.decision());
    check(after);
    if (isBelow(after.parent(), before.id())) {
      throw new InvalidInput("parent", "parties.unit-below-itself");
    }
    if (!after.equals(before)) {
      rows.update(after);
      audit.record(
          actor,
          "unit.corrected",
          "unit",
          after.id(),
          after.name(),
          before,
          Map.of("unit", after, "reason", reason.strip()));
    }
    return after;
  }

  /// Refuses whoever may not change units, people and posts: before a form is shown.
  @Requires("parties.organise")
  public void require(Actor actor) {}

  /// All that is known of a unit.
  @Requires("parties.read-people")
  public UnitRecord open(Actor actor, UUID id) {
    return record(get(actor, id));
  }

  /// The unit of that id, whether it still stands or not.
  @Requires("parties.read")
  public Unit get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("unit", id));
  }

  /// The units that stood on the day, by the names they bore then.
  @Requires("parties.read")
  public List<Unit> of(Actor actor, LocalDate day) {
    return rows.on(day);
  }

  /// Whose work the actor's unit carries on the day: its own, and that of every unit that had
  /// become part of it by then, at whatever remove; empty for whoever works in none.
  @Requires("parties.read")
  public Set<UUID> carriedBy(Actor actor, LocalDate day) {
    return actor.unit() == null ? Set.of() : rows.carriedBy(actor.unit(), day);
  }

  /// Every unit there ever was.
  @Requires("parties.read")
  public List<Unit> all(Actor actor) {
    return rows.all();
  }

  private UnitRecord record(Unit unit) {
    return new UnitRecord(
        unit,
        unit.parent() == null ? null : rows.find(unit.parent()).orElse(null),
        unit.mergedInto() == null ? null : rows.find(unit.mergedInto()).orElse(null),
        rows.mergedInto(unit.id()),
        renamings.of(unit.id()),
        members.everIn(unit.id()),
        audit.of(unit.id()));
  }

  private List<Unit> lock(Set<UUID> ids) {
    var units = new ArrayList<Unit>();
    for (var id : new LinkedHashSet<>(ids.stream().sorted().toList())) {
      units.add(rows.lock(id).orElseThrow(() -> new NotFound("unit", id)));
    }
    return units;
  }

  private static void checkMerger(List<Unit> olds, LocalDate on, String decision) {
    var faults = new Faults();
    if (olds.isEmpty()) {
      faults.add("ended", "input.required");
    }
    for (var old : olds) {
      if (old.to() != null) {
        faults.add("ended", "parties.unit-ended-already", old.name(), old.to());
      } else if (!on.isAfter(old.from())) {
        faults.add("on", "parties.unit-younger", old.name(), old.from());
      }
    }
    faults.required("decision", decision);
    faults.orThrow();
  }

  private void check(Unit unit) {
    var faults = new Faults();
    faults
        .required("name", unit.name())
        .atMost("name", unit.name(), 300)
        .atMost("shortName", unit.shortName(), 100)
        .required("kind", unit.kind());
    if (!unit.kind().isEmpty() && !Unit.KINDS.contains(unit.kind())) {
      faults.add("kind", "input.not-a-choice");
    }
    faults.orThrow();
    if (unit.parent() != null && rows.find(unit.parent()).isEmpty()) {
      throw new InvalidInput("parent", "parties.unit-unknown");
    }
  }

  /// Whether the unit is the other one, or stands below it at whatever depth.
  private boolean isBelow(@Nullable UUID unit, UUID other) {
    var seen = new HashSet<UUID>();
    var up = unit;
    while (up != null && seen.add(up)) {
      if (up.equals(other)) {
        return true;
      }
      up = rows.find(up).map(Unit::parent).orElse(null);
    }
    return false;
  }

  private static Unit tidied(Unit unit) {
    var name = Words.tidy(unit.name());
    return new Unit(
        unit.id(),
        name,
        unit.shortName().isBlank() ? name : Words.tidy(unit.shortName()),
        unit.kind(),
        unit.parent(),
        unit.from(),
        null,
        null,
        unit.decision().strip());
  }
}
