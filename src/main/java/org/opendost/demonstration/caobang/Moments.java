package org.opendost.demonstration.caobang;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;

/// Deeds of the demonstration at their own moments.
final class Moments {

  private Moments() {}

  /// Does it at the moment; nothing where the step was not taken yet.
  static void at(@Nullable LocalDateTime local, Runnable work) {
    if (local != null) {
      OfficeClock.at(of(local), work);
    }
  }

  static Instant of(LocalDateTime local) {
    return local.atZone(OfficeClock.ZONE).toInstant();
  }
}
