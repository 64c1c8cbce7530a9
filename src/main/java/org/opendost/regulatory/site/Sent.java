package org.opendost.regulatory.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of an entry that was sent. What is wrong with its words is an
/// [org.opendost.platform.input.InvalidInput]; then nothing was written.
public sealed interface Sent {

  /// It was written down.
  record Kept() implements Sent {}

  /// It had arrived before, with the same words.
  record Known() implements Sent {}

  /// What it belongs to has not arrived; it may be sent again after that.
  record Missing(List<UUID> parents) implements Sent {

    public Missing {
      parents = List.copyOf(parents);
    }
  }

  /// A colleague wrote down something else; nothing was written.
  ///
  /// @param theirs what stands here, by the names of the fields of the entry's own body
  /// @param theirId what stands here; null where it is no record of its own
  /// @param seen the mark to send, if the officer holds to the entry nevertheless; null where what
  ///   stands here cannot be moved by an entry
  record Conflict(
      Map<String, Object> theirs,
      @Nullable UUID theirId,
      String by,
      @Nullable Instant at,
      @Nullable String seen)
      implements Sent {

    public Conflict {
      theirs = Map.copyOf(theirs);
    }
  }
}
