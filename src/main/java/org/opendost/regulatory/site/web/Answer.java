package org.opendost.regulatory.site.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.regulatory.site.Sent;

/// What a telephone is told about one entry.
///
/// @param outcome `kept`, `known`, `missing`, `conflict`, `refused`, or `later` where the office
///   could not take it just now
/// @param parents what it waits for
/// @param faults what is wrong, in the reader's words, by field
record Answer(
    @Nullable UUID id,
    String outcome,
    List<UUID> parents,
    List<Wrong> faults,
    @Nullable Theirs theirs) {

  /// One thing wrong with one field.
  record Wrong(String field, String text) {}

  /// What a colleague wrote down.
  ///
  /// @param seen the mark that lets the entry pass nevertheless; null where nothing does
  record Theirs(
      Map<String, Object> body,
      @Nullable UUID id,
      String by,
      @Nullable Instant at,
      @Nullable String seen) {}

  static Answer of(@Nullable UUID id, Sent sent) {
    return switch (sent) {
      case Sent.Kept() -> bare(id, "kept");
      case Sent.Known() -> bare(id, "known");
      case Sent.Missing(var parents) -> new Answer(id, "missing", parents, List.of(), null);
      case Sent.Conflict(var body, var their, var by, var at, var seen) ->
          new Answer(id, "conflict", List.of(), List.of(), new Theirs(body, their, by, at, seen));
    };
  }

  static Answer bare(@Nullable UUID id, String outcome) {
    return new Answer(id, outcome, List.of(), List.of(), null);
  }

  static Answer refused(@Nullable UUID id, List<Wrong> faults) {
    return new Answer(id, "refused", List.of(), faults, null);
  }
}
