package org.opendost.platform.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.VietnameseInput;

/// What is typed in a form and what is wrong with it: shown again, nothing lost.
///
/// A controller takes `@RequestParam Map<String, String> typed`, reads it with `Form.typed(typed)`,
/// and on [InvalidInput] shows the same page with `form.refused(invalid)` and status 422.
public final class Form {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Map<String, String> values;
  private final List<Fault> faults;

  private Form(Map<String, String> values, List<Fault> faults) {
    this.values = Map.copyOf(values);
    this.faults = List.copyOf(faults);
  }

  /// A form nobody has typed in.
  public static Form empty() {
    return new Form(Map.of(), List.of());
  }

  /// What was typed.
  public static Form typed(Map<String, String> values) {
    return new Form(values, List.of());
  }

  /// The same form with a value in it, written as it would be typed; nothing for none.
  public Form with(String field, @Nullable Object value) {
    var more = new HashMap<>(values);
    more.put(
        field,
        switch (value) {
          case null -> "";
          case LocalDate day -> Written.date(day);
          case Long amount -> Written.number(amount, "vi");
          default -> value.toString();
        });
    return new Form(more, faults);
  }

  /// The same form with what was wrong.
  public Form refused(InvalidInput invalid) {
    return new Form(values, invalid.faults());
  }

  /// Exactly what was typed; empty when nothing was.
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /// What is wrong with the field; with the empty name, with the form as a whole.
  public List<Fault> faults(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).toList();
  }

  /// All that is wrong.
  public List<Fault> faults() {
    return faults;
  }

  /// Whether the field is wrong.
  public boolean isWrong(String field) {
    return faults.stream().anyMatch(fault -> fault.field().equals(field));
  }

  /// The ids of what describes the field: its hint and its faults, none when there is neither.
  public @Nullable String describedBy(String field, boolean hinted) {
    var ids = (hinted ? field + "-hint" : "") + (isWrong(field) ? " " + field + "-fault" : "");
    return ids.isEmpty() ? null : ids.strip();
  }

  /// The text of the field, trimmed and in one Unicode form; may be empty.
  public String text(String field) {
    return VietnameseInput.text(value(field));
  }

  /// The text of the field, none when empty.
  public @Nullable String optional(String field) {
    var text = text(field);
    return text.isEmpty() ? null : text;
  }

  /// The day in the field, none when empty; one that cannot be read is a fault.
  public @Nullable LocalDate date(String field, Faults found) {
    return read(field, found, "input.not-a-date", text -> VietnameseInput.date(text).orElse(null));
  }

  /// The amount in the field, in đồng, none when empty; one that cannot be read is a fault.
  public @Nullable Long money(String field, Faults found) {
    return read(field, found, "input.not-money", text -> VietnameseInput.money(text).orElse(null));
  }

  /// The whole number in the field, none when empty; one that cannot be read is a fault.
  public @Nullable Long number(String field, Faults found) {
    return read(
        field, found, "input.not-a-number", text -> VietnameseInput.number(text).orElse(null));
  }

  /// The id in the field, none when empty; one that cannot be read is a fault.
  public @Nullable UUID id(String field, Faults found) {
    return read(
        field,
        found,
        "input.not-a-choice",
        text -> ID.matcher(text).matches() ? UUID.fromString(text) : null);
  }

  /// The choice in the field among the names of an enumeration, none when empty.
  public <E extends Enum<E>> @Nullable E choice(String field, Class<E> among, Faults found) {
    return read(
        field,
        found,
        "input.not-a-choice",
        text -> {
          for (var choice : among.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(text)) {
              return choice;
            }
          }
          return null;
        });
  }

  /// Whether a box is ticked.
  public boolean ticked(String field) {
    return !value(field).isEmpty();
  }

  private <T> @Nullable T read(
      String field, Faults found, String key, Function<String, @Nullable T> reader) {
    var text = text(field);
    if (text.isEmpty()) {
      return null;
    }
    var value = reader.apply(text);
    if (value == null) {
      found.add(field, key);
    }
    return value;
  }
}
