package org.opendost.platform.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong, so that a person hears all of it at once.
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  /// Notes a fault of the field.
  public Faults add(String field, String key, Object... arguments) {
    found.add(new Fault(field, key, List.of(arguments)));
    return this;
  }

  /// Notes what reading a value refused.
  public Faults add(InvalidInput refused) {
    found.addAll(refused.faults());
    return this;
  }

  /// Notes a missing value: message `input.required`.
  public Faults required(String field, @Nullable Object value) {
    if (value == null || (value instanceof CharSequence text && text.toString().isBlank())) {
      add(field, "input.required");
    }
    return this;
  }

  /// Notes a text longer than `most` characters: message `input.too-long`.
  public Faults atMost(String field, @Nullable CharSequence text, int most) {
    if (text != null && text.length() > most) {
      add(field, "input.too-long", most, text.length());
    }
    return this;
  }

  /// Whether anything is wrong so far.
  public boolean any() {
    return !found.isEmpty();
  }

  /// What is wrong so far.
  public List<Fault> list() {
    return List.copyOf(found);
  }

  /// Refuses the input if anything is wrong.
  public void orThrow() {
    if (any()) {
      throw new InvalidInput(found);
    }
  }
}
