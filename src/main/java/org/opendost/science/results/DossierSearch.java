package org.opendost.science.results;

import java.util.List;

/// How the list of dossiers is being read; empty texts ask nothing.
///
/// @param words in any order, with or without accents
/// @param step a step of the procedure, or `open` for every one that goes on
/// @param sort one of [#SORTS]
public record DossierSearch(
    String words, String step, String sort, boolean descending, String after) {

  /// By what the list can be sorted.
  public static final List<String> SORTS = List.of("filed", "due", "number", "host");

  String key() {
    return switch (sort) {
      case "due" -> "coalesce(to_char(due_on, 'YYYY-MM-DD'), '9999')";
      case "number" -> "number";
      case "host" -> "results.fold(host_name)";
      default -> "to_char(filed_on, 'YYYY-MM-DD')";
    };
  }
}
