package org.opendost.regulatory.inspection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which missions, in which order, from where on.
///
/// @param words in the number, the title, the decision's number or an establishment's name; empty
///   for all
/// @param kind the name of a kind; empty for all
/// @param stage the name of a stage; empty for all
/// @param sort `from`, `number`, `title` or `demands`
/// @param after the last mission of the page before
public record MissionSearch(
    String words,
    String kind,
    String stage,
    String sort,
    boolean descending,
    @Nullable UUID after) {

  /// All, the latest first.
  public static MissionSearch all() {
    return new MissionSearch("", "", "", "from", true, null);
  }

  String column() {
    return switch (sort) {
      case "number" -> "number";
      case "title" -> "title";
      case "demands" -> "open_demands";
      default -> "from_on";
    };
  }
}
