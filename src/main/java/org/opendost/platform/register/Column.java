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
/// @param choices the filter's choices, whose texts are keys of messages; null where words are
///   typed
public record Column(
    String key,
    @Nullable String sort,
    @Nullable String filter,
    @Nullable List<Choice> choices,
    boolean figures) {

  public Column {
    choices = choices == null ? null : List.copyOf(choices);
  }

  /// A column of words.
  public static Column of(String key) {
    return new Column(key, null, null, null, false);
  }

  /// The same, which sorts.
  public Column sorts(String by) {
    return new Column(key, by, filter, choices, figures);
  }

  /// The same, filtered by words.
  public Column filters(String name) {
    return new Column(key, sort, name, null, figures);
  }

  /// The same, filtered by a choice whose texts are keys of messages.
  public Column among(String name, List<Choice> values) {
    return new Column(key, sort, name, values, figures);
  }

  /// The same, filtered by a choice among values; `keys` and a value make the key of its words.
  public Column among(String name, String keys, List<String> values) {
    return among(name, values.stream().map(value -> new Choice(value, keys + value)).toList());
  }

  /// The same, of figures.
  public Column ofFigures() {
    return new Column(key, sort, filter, choices, true);
  }

  /// Its head.
  public Heading heading(Frame frame) {
    return new Heading(frame.t(key), sort, figures);
  }

  /// What may be chosen; null where words are typed.
  public @Nullable List<Choice> options(Frame frame) {
    return choices == null
        ? null
        : choices.stream()
            .map(choice -> new Choice(choice.value(), frame.t(choice.text())))
            .toList();
  }
}
