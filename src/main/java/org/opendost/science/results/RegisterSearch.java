package org.opendost.science.results;

import java.util.List;

/// How the register of certificates is being read; empty texts ask nothing.
///
/// @param words in any order, with or without accents
/// @param year of issue, four digits
/// @param standing `standing` or `revoked`
/// @param sort one of [#SORTS]
/// @param after the place after which to go on, as the page before gave it
public record RegisterSearch(
    String words,
    String year,
    String level,
    String field,
    String standing,
    String sort,
    boolean descending,
    String after) {

  /// By what the register can be sorted.
  public static final List<String> SORTS = List.of("issued", "number", "title", "host");

  /// Everything, the newest first.
  public static final RegisterSearch ALL =
      new RegisterSearch("", "", "", "", "", "issued", true, "");

  /// The same search from another place on.
  public RegisterSearch from(String place) {
    return new RegisterSearch(words, year, level, field, standing, sort, descending, place);
  }

  String key() {
    return switch (sort) {
      case "number" -> "to_char(number_year, 'FM0000') || to_char(number_in_year, 'FM00000')";
      case "title" -> "results.fold(title)";
      case "host" -> "results.fold(host_name)";
      default -> "to_char(issued_on, 'YYYY-MM-DD')";
    };
  }
}
