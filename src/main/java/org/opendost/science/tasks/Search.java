package org.opendost.science.tasks;

import java.util.function.BiConsumer;

/// What somebody looks for among the published tasks; empty texts ask nothing.
///
/// @param words in any order, with or without accents
/// @param year in which the task starts, four digits
/// @param stage a stage's code, or `running`: from the contract on, not yet accepted
/// @param host the host's full name
/// @param accepted the year in which a council accepted it, four digits
/// @param after the place in the list after which to go on, as the page before gave it
public record Search(
    String words,
    String level,
    String programme,
    String field,
    String stage,
    String year,
    String host,
    String accepted,
    String after) {

  /// The value of `stage` that asks for all that is under way.
  public static final String RUNNING = "running";

  /// Everything, from the beginning.
  public static final Search ALL = new Search("", "", "", "", "", "", "", "", "");

  /// A search by the facets alone.
  public Search(
      String words,
      String level,
      String programme,
      String field,
      String stage,
      String year,
      String after) {
    this(words, level, programme, field, stage, year, "", "", after);
  }

  /// The same search from another place on.
  public Search from(String place) {
    return new Search(words, level, programme, field, stage, year, host, accepted, place);
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
    name.accept("host", host);
    name.accept("accepted", accepted);
  }

  /// `%word%` for each word, folded as `tasks.fold` does.
  String[] patterns() {
    return Folded.patterns(words);
  }
}
