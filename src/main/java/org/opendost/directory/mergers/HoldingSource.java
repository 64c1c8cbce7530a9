package org.opendost.directory.mergers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A module in which units hold something. Each is asked when the page of a merger is shown and
/// when the merger is carried out, so that nothing is kept twice.
public interface HoldingSource {

  /// What it is, in a word that never changes; its words are `mergers.holding.KIND`.
  String kind();

  /// In which table of the hand-over it stands.
  default Section section() {
    return Section.WORK;
  }

  /// What the units hold and is not settled, in a few statements however much it is.
  ///
  /// @param today for what is held by the day
  List<Holding> heldBy(Set<UUID> units, LocalDate today);

  /// Gives these things to the unit that takes over, in the caller's transaction.
  ///
  /// @return the ids of what went over; what was settled in between stays where it was
  List<UUID> carryOver(CarryOver over, List<Holding> held);
}
