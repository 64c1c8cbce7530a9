package org.opendost.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One time that the whole chain was read and verified.
///
/// @param expected how many entries there were when it was asked for
/// @param entries how many were read so far
/// @param head the hash of the chain's end in hexadecimal digits, empty until it is done
/// @param breachCount how many breaches were found; not all may be kept by name
/// @param failure why it could not be read to its end, empty when it could
/// @param finishedAt none while it runs
public record Verification(
    UUID id,
    String askedBy,
    Instant askedAt,
    long expected,
    long entries,
    String head,
    long breachCount,
    String failure,
    @Nullable Instant finishedAt) {

  /// How a verification stands.
  public enum State {
    RUNNING,
    WHOLE,
    BROKEN,
    FAILED
  }

  /// How it stands.
  public State state() {
    if (finishedAt == null) {
      return State.RUNNING;
    }
    if (!failure.isEmpty()) {
      return State.FAILED;
    }
    return breachCount == 0 ? State.WHOLE : State.BROKEN;
  }

  /// How far it is, 0–100.
  public int percent() {
    return expected == 0 ? 0 : (int) Math.min(100, entries * 100 / expected);
  }
}
