package org.opendost.regulatory.penalties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which violations, in which order, from where on.
///
/// @param words in the number or the violator; empty for all
/// @param state `decided` or `open`; empty for all
/// @param sort `made`, `number` or `violator`
public record PenaltySearch(
    String words, String state, String sort, boolean descending, @Nullable UUID after) {

  String column() {
    return switch (sort) {
      case "number" -> "number";
      case "violator" -> "violator";
      default -> "made_at";
    };
  }
}
