package org.opendost.platform.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;

/// Reads what a form must hold, and hears of all that is wrong at once: read every field, then ask
/// [#check], then take the values.
public final class Entered {

  private final Form form;
  private final Faults faults = new Faults();

  /// What stands in the form.
  public Entered(Form form) {
    this.form = form;
  }

  /// A value that may have been left out or mistyped; asked for once everything was read.
  ///
  /// @param <T> its type
  public record Value<T>(@Nullable T known) {

    /// The value.
    ///
    /// @throws InvalidInput when it is not there, which [Entered#check] says better
    public T get() {
      if (known == null) {
        throw new InvalidInput("", "register.broken");
      }
      return known;
    }
  }

  /// The id hidden in the form.
  public UUID id() {
    return must("id", form.id("id", faults)).get();
  }

  /// A day that has to be there.
  public Value<LocalDate> day(String name) {
    return must(name, form.date(name, faults));
  }

  /// A day that may be left out.
  public @Nullable LocalDate dayIfAny(String name) {
    return form.date(name, faults);
  }

  /// A whole number that has to be there, small as counts and points are.
  public Value<Integer> count(String name) {
    return must(name, countIfAny(name));
  }

  /// A whole number that may be left out, small as counts and points are.
  public @Nullable Integer countIfAny(String name) {
    var number = form.number(name, faults);
    if (number != null && (number < 0 || number > 1_000_000)) {
      faults.add(name, "input.not-a-number");
      return null;
    }
    return number == null ? null : Math.toIntExact(number);
  }

  /// A choice that has to be made.
  public <E extends Enum<E>> Value<E> choice(String name, Class<E> among) {
    return must(name, form.choice(name, among, faults));
  }

  /// A record that has to be chosen, by its id.
  public Value<UUID> chosen(String name) {
    return must(name, form.id(name, faults));
  }

  /// Refuses the form if anything that was read is wrong.
  public void check() {
    faults.orThrow();
  }

  private <T> Value<T> must(String name, @Nullable T value) {
    if (value == null && form.text(name).isEmpty()) {
      faults.required(name, null);
    }
    return new Value<>(value);
  }
}
