package org.opendost.office.assignments;

import java.util.List;
import java.util.UUID;

/// The counts every office is asked for, of the tasks a unit leads; those withdrawn left out.
///
/// @param done confirmed, and reported in time
/// @param doneLate confirmed, and reported late
/// @param running neither confirmed nor late
/// @param late not confirmed, and late
/// @param reported of the two before, those reported done that wait for the giver
public record Tally(
    UUID unit, String name, long done, long doneLate, long running, long late, long reported) {

  /// How many there are under a count's name.
  public long of(String tally) {
    return switch (tally) {
      case "done" -> done;
      case "done-late" -> doneLate;
      case "running" -> running;
      case "late" -> late;
      default -> throw new IllegalArgumentException("no count: " + tally);
    };
  }

  /// All that were given.
  public long all() {
    return done + doneLate + running + late;
  }

  /// Those of several units together.
  public static Tally sum(List<Tally> tallies) {
    return tallies.stream().reduce(new Tally(new UUID(0, 0), "", 0, 0, 0, 0, 0), Tally::plus);
  }

  private Tally plus(Tally other) {
    return new Tally(
        unit,
        name,
        done + other.done,
        doneLate + other.doneLate,
        running + other.running,
        late + other.late,
        reported + other.reported);
  }
}
