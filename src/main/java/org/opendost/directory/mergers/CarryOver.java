package org.opendost.directory.mergers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendost.directory.parties.Unit;
import org.opendost.platform.access.Actor;

/// How things go over to another unit.
///
/// @param ended the units that held them
/// @param on the day of effect
/// @param words why, as a history says it
/// @param takers who takes each thing, by its id; what is not here stays with whoever has it
public record CarryOver(
    Actor actor,
    Set<UUID> ended,
    Unit into,
    LocalDate on,
    Instant at,
    String words,
    Map<UUID, Taker> takers) {

  public CarryOver {
    ended = Set.copyOf(ended);
    takers = Map.copyOf(takers);
  }

  /// The officer who takes something over.
  public record Taker(UUID account, String name) {}
}
