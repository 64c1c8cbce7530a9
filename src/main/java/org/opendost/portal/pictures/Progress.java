package org.opendost.portal.pictures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// How far the smaller versions are.
///
/// @param waiting pictures in the line
/// @param made pictures with smaller versions
/// @param asSent pictures that stay as they were sent, because that is better
/// @param failed pictures that stay as they were sent, because something is wrong with them
/// @param failures the last of these, newest first
public record Progress(long waiting, long made, long asSent, long failed, List<Failure> failures) {

  private static final int WHOLE = 100;

  public Progress {
    failures = List.copyOf(failures);
  }

  /// A picture that could not be made smaller.
  ///
  /// @param name as its sender called it
  /// @param reason the end of the key of the words that say why
  public record Failure(UUID file, String name, String reason, Instant at) {}

  /// How many there are in all.
  public long all() {
    return waiting + made + asSent + failed;
  }

  /// How many of a hundred are done.
  public long percent() {
    return all() == 0 ? WHOLE : WHOLE * (all() - waiting) / all();
  }

  Progress with(List<Failure> last) {
    return new Progress(waiting, made, asSent, failed, last);
  }
}
