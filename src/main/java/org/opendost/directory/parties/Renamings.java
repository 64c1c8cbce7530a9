package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;

/// New names of units by decision: the unit stays the same, and what lies before the day keeps the
/// name of its day.
@Facade
public class Renamings {

  private final UnitRows units;
  private final RenamingRows rows;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Renamings(UnitRows units, RenamingRows rows, SentForms forms, Audit audit, OfficeClock clock) {
    this.units = units;
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// The days on which any unit was renamed.
  @Requires("parties.read")
  public List<LocalDate> days(Actor actor) {
    return rows.days();
  }

  /// Renames a unit, on the day of effect or later; the same form again answers with what stands.
  @Requires("parties.organise")
  public Unit rename(Actor actor, Renaming.Typed typed) {
    units.queueTree();
    var before = lock(typed.unit());
    if (!forms.isFirst(typed.id(), typed)) {
      return before;
    }
    var name = Words.tidy(typed.name());
    var shortName = typed.shortName().isBlank() ? name : Words.tidy(typed.shortName());
    check(before, name, shortName, typed);
    var renaming =
        new Renaming(
            typed.id(),
            before.id(),
            before.name(),
            before.shortName(),
            Objects.requireNonNull(typed.on()),
            typed.number().strip(),
            Objects.requireNonNull(typed.decidedOn()),
            typed.issuer().strip());
    rows.insert(renaming);
    units.update(before.named(name, shortName));
    var after = lock(before.id());
    audit.record(
        actor,
        "unit.renamed",
        "unit",
        after.id(),
        after.name(),
        before,
        Map.of("unit", after, "renaming", renaming, "reason", before.name() + " → " + name));
    return after;
  }

  private void check(Unit before, String name, String shortName, Renaming.Typed typed) {
    if (!before.mark().equals(typed.mark())) {
      var deeds = audit.of(before.id());
      throw new InvalidInput(
          "", "parties.changed-meanwhile", deeds.isEmpty() ? "?" : deeds.getLast().actorName());
    }
    var on = typed.on();
    var faults =
        new Faults()
            .required("name", name)
            .atMost("name", name, 300)
            .atMost("shortName", shortName, 100)
            .required("number", typed.number())
            .atMost("number", typed.number(), 100)
            .required("decidedOn", typed.decidedOn())
            .required("issuer", typed.issuer())
            .atMost("issuer", typed.issuer(), 200)
            .required("on", on);
    if (before.to() != null) {
      faults.add("", "parties.unit-ended-already", before.name(), before.to());
    }
    if (name.equals(before.name()) && shortName.equals(before.shortName())) {
      faults.add("name", "parties.renaming.same");
    } else if (isTaken(before, name)) {
      faults.add("name", "parties.name-taken");
    }
    if (on != null) {
      checkDay(before, on, typed.decidedOn(), faults);
    }
    faults.orThrow();
  }

  private void checkDay(Unit before, LocalDate on, @Nullable LocalDate decidedOn, Faults faults) {
    if (decidedOn != null && on.isBefore(decidedOn)) {
      faults.add("on", "parties.renaming.before-decision", decidedOn);
    }
    if (on.isAfter(clock.today())) {
      faults.add("on", "parties.renaming.too-early", on);
    }
    if (!on.isAfter(before.from())) {
      faults.add("on", "parties.renaming.younger", before.name(), before.from());
    }
    rows.of(before.id()).stream()
        .filter(known -> !on.isAfter(known.on()))
        .findFirst()
        .ifPresent(known -> faults.add("on", "parties.renaming.later", known.on()));
  }

  /// Two units of one day are not called the same.
  private boolean isTaken(Unit renamed, String name) {
    return units.on(clock.today()).stream()
        .filter(unit -> !unit.id().equals(renamed.id()))
        .anyMatch(unit -> unit.isCalled(name));
  }

  private Unit lock(UUID id) {
    return units.lock(id).orElseThrow(() -> new NotFound("unit", id));
  }
}
