package org.opendost.directory.mergers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Goes over after all else, and then lets nothing happen any more: the moment to kill a merger.
/// Nothing is held here unless a unit is said to pause.
@Component
class HeldPause implements HoldingSource {

  static volatile @Nullable UUID unit;

  @Override
  public String kind() {
    return "pause";
  }

  @Override
  public Section section() {
    return Section.ASSETS;
  }

  @Override
  public List<Holding> heldBy(Set<UUID> units, LocalDate today) {
    var pausing = unit;
    return pausing == null || !units.contains(pausing)
        ? List.of()
        : List.of(new Holding(pausing, pausing, "Chờ", "", "/", null, "", 0, 0));
  }

  @Override
  public List<UUID> carryOver(CarryOver over, List<Holding> held) {
    System.out.println("amid");
    try {
      Thread.sleep(600_000);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return List.of();
  }
}
