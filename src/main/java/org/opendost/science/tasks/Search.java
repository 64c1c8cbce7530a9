package org.opendost.science.tasks;

import java.util.function.BiConsumer;

/// What somebody looks for among the published tasks; empty texts ask nothing.
///
/// @param words in any order, with or without accents
/// @param year in which the task starts, four digits
/// @param after the place in the list after which to go on, as the page before gave it
public record Search(
    String words,
    String level,
    String programme,
    String field,
    String stage,
    String year,
    String after) {

  /// Everything, from the beginning.
  public static final Search ALL = new Search("", "", "", "", "", "", "");

  /// The same search from another place on.
  public Search from(String place) {
    return new Search(words, level, programme, field, stage, year, place);
  }

  /// Whether it asks for anything.
  public boolean isEmpty() {
    return from("").equals(ALL);
  }

  /// Names and values of what is asked, but for the place.
  public void each(BiConsumer<String, String> name) {
    name.accept("q", words);
    name.accept("level", level);
    name.accept("programme", programme);
    name.accept("field", field);
    name.accept("stage", stage);
    name.accept("year", year);
  }

  /// `%word%` for each word, folded as `tasks.fold` does.
  String[] patterns() {
    return Folded.patterns(words);
  }
}
