package org.opendost.platform.register;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;

/// A field of a form that enters one record.
///
/// @param name what it is sent as
/// @param key of its label; the hint’s is the same with `.hint`
/// @param choices of a select box; empty elsewhere
public record Field(
    String name, String key, Kind kind, boolean required, boolean hinted, List<Choice> choices) {

  /// How a field is drawn.
  public enum Kind {
    /// A line of text.
    LINE,
    /// Several lines of text.
    TEXT,
    /// A day.
    DAY,
    /// A whole number.
    NUMBER,
    /// One of several.
    CHOICE,
    /// One of several, whose texts are keys of messages.
    VALUE,
    /// A box to tick.
    BOX,
    /// Sent along unseen.
    HIDDEN
  }

  public Field {
    choices = List.copyOf(choices);
  }

  /// A line of text.
  public static Field line(String name, String key) {
    return new Field(name, key, Kind.LINE, false, false, List.of());
  }

  /// Several lines of text.
  public static Field text(String name, String key) {
    return new Field(name, key, Kind.TEXT, false, false, List.of());
  }

  /// A day.
  public static Field day(String name, String key) {
    return new Field(name, key, Kind.DAY, false, false, List.of());
  }

  /// A whole number.
  public static Field number(String name, String key) {
    return new Field(name, key, Kind.NUMBER, false, false, List.of());
  }

  /// A box to tick.
  public static Field box(String name, String key) {
    return new Field(name, key, Kind.BOX, false, false, List.of());
  }

  /// One of several.
  public static Field choice(String name, String key, List<Choice> choices) {
    return new Field(name, key, Kind.CHOICE, false, false, choices);
  }

  /// One of the values of an enumeration, in the words of the message files.
  public static <E extends Enum<E>> Field among(String name, String key, Class<E> values) {
    return new Field(
        name,
        key,
        Kind.VALUE,
        false,
        false,
        Stream.of(values.getEnumConstants())
            .map(value -> new Choice(value.name(), key + "." + value.name()))
            .toList());
  }

  /// Sent along unseen, as what the form was opened upon.
  public static Field hidden(String name) {
    return new Field(name, "", Kind.HIDDEN, false, false, List.of());
  }

  /// The same, which has to be filled in.
  public Field must() {
    return new Field(name, key, kind, true, hinted, choices);
  }

  /// The same with a hint.
  public Field withHint() {
    return new Field(name, key, kind, required, true, choices);
  }

  /// What may be chosen, as the reader reads it.
  public List<Choice> options(Frame frame) {
    return kind == Kind.VALUE
        ? choices.stream()
            .map(choice -> new Choice(choice.value(), frame.t(choice.text())))
            .toList()
        : choices;
  }

  /// The key of its hint; null without one.
  public @Nullable String hintKey() {
    return hinted ? key + ".hint" : null;
  }
}
