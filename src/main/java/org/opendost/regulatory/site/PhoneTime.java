package org.opendost.regulatory.site;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When something was written down, as far as a telephone can tell.
///
/// @param phoneAt what the telephone's clock showed
/// @param offset how far the office's clock was ahead of it when the day was taken down
/// @param takenDownAt when that was, by the office's clock: nothing was written down before
/// @param offsetNow the same as `offset`, as it is while the entry is being sent
public record PhoneTime(Instant phoneAt, Duration offset, Instant takenDownAt, Duration offsetNow) {

  /// A telephone that is wrong by more is marked.
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  /// The moment that counts.
  ///
  /// @param doubtful whether the telephone's clock was wrong, or was changed on the way
  public record Moment(Instant at, boolean doubtful) {}

  /// The moment that counts, by the office's clock: corrected by the offset, not before the day was
  /// taken down and never in the future.
  ///
  /// @param now by the office's clock
  /// @param lead how far the office's clock itself is set ahead of true time; nothing but for the
  ///   demonstration
  Moment official(Instant now, Duration lead) {
    var corrected = phoneAt.plus(offset);
    var earliest = takenDownAt.isAfter(now) ? now : takenDownAt;
    var at = corrected.isAfter(now) ? now : corrected;
    at = at.isBefore(earliest) ? earliest : at;
    var doubtful =
        isMuch(offset.minus(lead))
            || isMuch(offsetNow.minus(offset))
            || isMuch(Duration.between(corrected, at));
    return new Moment(at.truncatedTo(ChronoUnit.MILLIS), doubtful);
  }

  private static boolean isMuch(Duration difference) {
    return difference.abs().compareTo(TOLERANCE) > 0;
  }
}
