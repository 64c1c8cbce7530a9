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
/// @param choices the filter's choices; null where words are typed
/// @param worded whether the texts of the choices are keys of messages
public record Column(
    String key,
    @Nullable String sort,
    @Nullable String filter,
    @Nullable List<Choice> choices,
    boolean worded,
    boolean figures) {

  public Column {
    choices = choices == null ? null : List.copyOf(choices);
  }

  /// A column of words.
  public static Column of(String key) {
    return new Column(key, null, null, null, true, false);
  }

  /// The same, which sorts.
  public Column sorts(String by) {
    return new Column(key, by, filter, choices, worded, figures);
  }

  /// The same, filtered by words.
  public Column filters(String name) {
    return new Column(key, sort, name, null, worded, figures);
  }

  /// The same, filtered by a choice whose texts are keys of messages.
  public Column among(String name, List<Choice> values) {
    return new Column(key, sort, name, values, true, figures);
  }

  /// The same, filtered by a choice among values; `keys` and a value make the key of its words.
  public Column among(String name, String keys, List<String> values) {
    return among(name, values.stream().map(value -> new Choice(value, keys + value)).toList());
  }

  /// The same, filtered by a choice among values that are shown as they are, such as years.
  public Column amongPlain(String name, List<String> values) {
    var plain = values.stream().map(value -> new Choice(value, value)).toList();
    return new Column(key, sort, name, plain, false, figures);
  }

  /// The same, of figures.
  public Column ofFigures() {
    return new Column(key, sort, filter, choices, worded, true);
  }

  /// Its head.
  public Heading heading(Frame frame) {
    return new Heading(frame.t(key), sort, figures);
  }

  /// What may be chosen; null where words are typed.
  public @Nullable List<Choice> options(Frame frame) {
    return choices == null || !worded
        ? choices
        : choices.stream()
            .map(choice -> new Choice(choice.value(), frame.t(choice.text())))
            .toList();
  }
}
