package org.opendost.regulatory.inspection.web;

import java.util.Arrays;
import java.util.List;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;

/// A field of a form.
///
/// @param label the key of its label
/// @param hint the key of its hint; empty without
/// @param prefix of the keys of what may be chosen; empty where the choices have words of their own
/// @param choices what may be chosen, or the boxes that may be ticked
public record Input(
    String name,
    String label,
    Type type,
    boolean required,
    String hint,
    String prefix,
    List<Choice> choices) {

  /// What a field takes.
  public enum Type {
    TEXT,
    SHORT,
    FIGURE,
    MONEY,
    DAY,
    AREA,
    SELECT,
    TICK,
    TICKS
  }

  public Input {
    choices = List.copyOf(choices);
  }

  /// A field that must be filled in.
  public static Input of(String name, String label, Type type) {
    return new Input(name, label, type, true, "", "", List.of());
  }

  /// The same, which may be left empty.
  public Input optional() {
    return new Input(name, label, type, false, hint, prefix, choices);
  }

  /// The same with a hint.
  public Input hinted(String key) {
    return new Input(name, label, type, required, key, prefix, choices);
  }

  /// The same with what may be chosen, in words.
  public Input among(List<Choice> what) {
    return new Input(name, label, type, required, hint, "", what);
  }

  /// The same with what may be chosen, whose words are messages.
  public Input among(String keys, List<? extends Enum<?>> what) {
    return new Input(
        name,
        label,
        type,
        required,
        hint,
        keys,
        what.stream().map(each -> new Choice(each.name(), each.name())).toList());
  }

  /// The same with what may be chosen, whose words are messages.
  public Input among(String keys, Enum<?>... what) {
    return among(keys, Arrays.asList(what));
  }

  /// What may be chosen, in the reader's words.
  public List<Choice> options(Frame frame) {
    return prefix.isEmpty()
        ? choices
        : choices.stream()
            .map(choice -> new Choice(choice.value(), frame.t(prefix + choice.text())))
            .toList();
  }
}
