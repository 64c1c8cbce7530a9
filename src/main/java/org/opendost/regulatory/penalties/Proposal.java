package org.opendost.regulatory.penalties;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an officer proposes to decide about minutes.
///
/// @param returned why it was not signed; null if it was not sent back
public record Proposal(
    UUID id,
    UUID minutes,
    Content content,
    String by,
    UUID byId,
    Instant at,
    @Nullable Returned returned) {

  /// What is to be decided: who signs it signs exactly that.
  ///
  /// @param fines by act, in đồng; empty for not to fine
  /// @param reason why there is no fine; empty with one
  public record Content(
      Map<UUID, Long> fines,
      String reason,
      String aggravating,
      String mitigating,
      List<Remedy> remedies) {

    public Content {
      fines = Map.copyOf(fines);
      remedies = List.copyOf(remedies);
    }

    /// All of it, in đồng.
    public long fine() {
      return fines.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /// That it was sent back.
  public record Returned(String reason, String by, Instant at) {}

  /// Whether it waits for a signature.
  public boolean isOpen() {
    return returned == null;
  }
}
