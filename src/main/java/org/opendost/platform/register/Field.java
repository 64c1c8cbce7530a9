package org.opendost.platform.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;

/// A field of a form that enters one record.
///
/// @param name what it is sent as
/// @param key of its label; the hint’s is the same with `.hint`
/// @param choices of a select box, or the boxes to tick; where names are offered, the address that
///   does; empty elsewhere
/// @param worded whether the texts of the choices are keys of messages
public record Field(
    String name,
    String key,
    Kind kind,
    boolean required,
    boolean hinted,
    List<Choice> choices,
    boolean worded) {

  /// How a field is drawn.
  public enum Kind {
    /// A line of text.
    LINE,
    /// A short line of text.
    SHORT,
    /// Several lines of text.
    TEXT,
    /// Several lines of text, each a name that is offered as it is typed.
    NAMES,
    /// A day.
    DAY,
    /// A whole number.
    NUMBER,
    /// A quantity with a decimal comma.
    QUANTITY,
    /// An amount of money.
    MONEY,
    /// One of several.
    CHOICE,
    /// A box to tick.
    BOX,
    /// Boxes, each sent under the value of its choice.
    BOXES,
    /// Sent along unseen.
    HIDDEN
  }

  public Field {
    choices = List.copyOf(choices);
  }

  /// A line of text.
  public static Field line(String name, String key) {
    return of(name, key, Kind.LINE);
  }

  /// A short line of text, as numbers of papers are.
  public static Field brief(String name, String key) {
    return of(name, key, Kind.SHORT);
  }

  /// Several lines of text.
  public static Field text(String name, String key) {
    return of(name, key, Kind.TEXT);
  }

  /// Names, a line for each. They are offered as they are typed, and any other may be typed.
  ///
  /// @param offered the address that answers `?words=` with names
  public static Field names(String name, String key, String offered) {
    return new Field(name, key, Kind.NAMES, false, false, List.of(new Choice(offered, "")), false);
  }

  /// A day.
  public static Field day(String name, String key) {
    return of(name, key, Kind.DAY);
  }

  /// A whole number.
  public static Field number(String name, String key) {
    return of(name, key, Kind.NUMBER);
  }

  /// A quantity with a decimal comma.
  public static Field quantity(String name, String key) {
    return of(name, key, Kind.QUANTITY);
  }

  /// An amount of money.
  public static Field money(String name, String key) {
    return of(name, key, Kind.MONEY);
  }

  /// A box to tick.
  public static Field box(String name, String key) {
    return of(name, key, Kind.BOX);
  }

  /// Boxes to tick, each sent under the value of its choice.
  public static Field boxes(String name, String key, List<Choice> boxes) {
    return new Field(name, key, Kind.BOXES, false, false, boxes, false);
  }

  /// Boxes to tick, one for each value of an enumeration; `words` and a value make the key of its
  /// words.
  public static Field boxes(String name, String key, String words, Enum<?>... values) {
    return new Field(name, key, Kind.BOXES, false, false, worded(words, List.of(values)), true);
  }

  /// One of several.
  public static Field choice(String name, String key, List<Choice> choices) {
    return new Field(name, key, Kind.CHOICE, false, false, choices, false);
  }

  /// One of the values of an enumeration, in the words of the message files.
  public static <E extends Enum<E>> Field among(String name, String key, Class<E> values) {
    return among(name, key, key + ".", List.of(values.getEnumConstants()));
  }

  /// One of some values of an enumeration; `words` and a value make the key of its words.
  public static Field among(String name, String key, String words, List<? extends Enum<?>> values) {
    return new Field(name, key, Kind.CHOICE, false, false, worded(words, values), true);
  }

  /// Sent along unseen, as what the form was opened upon.
  public static Field hidden(String name) {
    return of(name, "", Kind.HIDDEN);
  }

  private static Field of(String name, String key, Kind kind) {
    return new Field(name, key, kind, false, false, List.of(), false);
  }

  private static List<Choice> worded(String words, List<? extends Enum<?>> values) {
    return values.stream().map(value -> new Choice(value.name(), words + value.name())).toList();
  }

  /// The same, which has to be filled in.
  public Field must() {
    return new Field(name, key, kind, true, hinted, choices, worded);
  }

  /// The same with a hint.
  public Field withHint() {
    return new Field(name, key, kind, required, true, choices, worded);
  }

  /// What may be chosen, as the reader reads it.
  public List<Choice> options(Frame frame) {
    return worded
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
