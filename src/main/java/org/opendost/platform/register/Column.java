package org.opendost.platform.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Heading;

/// A column of a list: its head, what it sorts by, how it filters.
///
/// @param key of the words over it
/// @param sort what it sorts by; null when it does not
/// @param filter the filter's name; null without
/// @param prefix of the keys of the filter's choices; null where words are typed
/// @param choices the filter's choices, which with the prefix are message keys
public record Column(
    String key,
    @Nullable String sort,
    @Nullable String filter,
    @Nullable String prefix,
    List<String> choices,
    boolean figures) {

  public Column {
    choices = List.copyOf(choices);
  }

  /// A column of words.
  public static Column of(String key) {
    return new Column(key, null, null, null, List.of(), false);
  }

  /// The same, which sorts.
  public Column sorts(String by) {
    return new Column(key, by, filter, prefix, choices, figures);
  }

  /// The same, filtered by words.
  public Column filters(String name) {
    return new Column(key, sort, name, null, List.of(), figures);
  }

  /// The same, filtered by a choice among values.
  public Column among(String name, String keys, List<String> values) {
    return new Column(key, sort, name, keys, values, figures);
  }

  /// The same, of figures.
  public Column ofFigures() {
    return new Column(key, sort, filter, prefix, choices, true);
  }

  /// Its head.
  public Heading heading(Frame frame) {
    return new Heading(frame.t(key), sort, figures);
  }

  /// What may be chosen; null where words are typed.
  public @Nullable List<Choice> options(Frame frame) {
    return prefix == null
        ? null
        : choices.stream().map(choice -> new Choice(choice, frame.t(prefix + choice))).toList();
  }
}
