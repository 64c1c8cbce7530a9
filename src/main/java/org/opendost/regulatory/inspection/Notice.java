package org.opendost.regulatory.inspection;

import java.time.LocalDate;
import java.util.UUID;

/// That the decision of a mission came to an establishment.
///
/// @param paper the minutes of its announcement, or what it was sent with; may be empty for what
///   was sent
/// @param recordedBy who entered it
public record Notice(UUID establishment, Step step, LocalDate on, String paper, String recordedBy) {

  /// How it came there.
  public enum Step {
    /// Gửi quyết định cho đối tượng.
    SENT(LimitCode.SENDING),
    /// Công bố quyết định, có biên bản.
    ANNOUNCED(LimitCode.ANNOUNCEMENT);

    private final LimitCode limit;

    Step(LimitCode limit) {
      this.limit = limit;
    }

    /// What the law gives a time for.
    LimitCode limit() {
      return limit;
    }

    /// Whether the law has a mission take this step: of the decision of one out of plan nobody is
    /// told before the team stands at the door.
    boolean isTaken(boolean planned) {
      return planned || this == ANNOUNCED;
    }
  }
}
