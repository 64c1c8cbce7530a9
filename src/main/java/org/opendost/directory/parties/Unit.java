package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit of the department for the days it stood.
///
/// @param kind one of [#KINDS]
/// @param to its last day; none while it stands
/// @param mergedInto the unit that took over its work
/// @param decision the decision that began it or, once ended, ended it; empty where it is not known
public record Unit(
    UUID id,
    String name,
    String shortName,
    String kind,
    @Nullable UUID parent,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable UUID mergedInto,
    String decision) {

  /// The kinds of units there are, in the order of the department's own list.
  public static final List<String> KINDS =
      List.of(
          "leadership", "office", "division", "inspectorate", "branch", "desk", "public-service");

  /// A unit that begins.
  public static Unit from(
      LocalDate day, UUID id, String name, String shortName, String kind, @Nullable UUID parent) {
    return new Unit(id, name, shortName, kind, parent, day, null, null, "");
  }

  /// Whether it stood on the day.
  public boolean standsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /// Whether the name, written with whatever capitals and marks, is its own.
  public boolean isCalled(String other) {
    return Words.folded(name).equals(Words.folded(other));
  }

  /// The same with the decision that began it.
  public Unit decidedBy(String number) {
    return new Unit(id, name, shortName, kind, parent, from, to, mergedInto, number);
  }

  Unit named(String newName, String newShortName) {
    return new Unit(id, newName, newShortName, kind, parent, from, to, mergedInto, decision);
  }

  /// What stands in it, in few letters: a form carries them, so that the second of two officers is
  /// told that the first has changed something.
  String mark() {
    return Integer.toHexString(hashCode());
  }

  Unit endedOn(LocalDate last, UUID successor, String number) {
    return new Unit(id, name, shortName, kind, parent, from, last, successor, number);
  }
}
