package org.opendost.platform.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.sheets.SentTable;
import org.springframework.web.multipart.MultipartFile;

/// Reads what a form must hold, and hears of all that is wrong at once: read every field, then ask
/// [#check], then take the values.
public final class Entered {

  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:h]([0-5]\\d)");
  private static final Pattern QUANTITY =
      Pattern.compile("(\\d{1,3}(\\.\\d{3}){1,4}|\\d{1,12})(,\\d{1,3})?");

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

  /// A text; empty when nothing was typed.
  public String text(String name) {
    return form.text(name);
  }

  /// Notes a box that has to be ticked and was not.
  public void agreed(String name, String faultKey) {
    if (!form.ticked(name)) {
      faults.add(name, faultKey);
    }
  }

  /// A text that has to be there.
  public Value<String> line(String name) {
    var text = form.text(name);
    return must(name, text.isEmpty() ? null : text);
  }

  /// Whether a box is ticked.
  public boolean ticked(String name) {
    return form.ticked(name);
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

  /// A moment that has to be there, typed as a day and an hour, here.
  public Value<Instant> moment(String day, String hour) {
    var on = must(day, form.date(day, faults)).known();
    var at = must(hour, time(hour)).known();
    return new Value<>(
        on == null || at == null ? null : on.atTime(at).atZone(OfficeClock.ZONE).toInstant());
  }

  private @Nullable LocalTime time(String name) {
    var match = TIME.matcher(form.text(name));
    if (match.matches()) {
      return LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }
    if (!form.text(name).isEmpty()) {
      faults.add(name, "register.fault.not-an-hour");
    }
    return null;
  }

  /// A whole number that has to be there, from the least to the most.
  public Value<Integer> number(String name, int least, int most) {
    var number = form.number(name, faults);
    if (number != null && (number < least || number > most)) {
      faults.add(name, "register.fault.out-of-range", least, most);
      return new Value<>(null);
    }
    return must(name, number == null ? null : Math.toIntExact(number));
  }

  /// An amount of money in đồng; zero where nothing was typed.
  public long money(String name) {
    var money = form.money(name, faults);
    return money == null ? 0 : money;
  }

  /// A quantity with a decimal comma, to three decimals; zero where nothing was typed.
  public BigDecimal quantity(String name) {
    var text = form.text(name);
    if (text.isEmpty()) {
      return BigDecimal.ZERO;
    }
    if (!QUANTITY.matcher(text).matches()) {
      faults.add(name, "register.fault.not-a-quantity");
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text.replace(".", "").replace(',', '.'));
  }

  /// A quantity that has to be there, with a decimal comma, to three decimals.
  public Value<BigDecimal> measure(String name) {
    return must(name, form.text(name).isEmpty() ? null : quantity(name));
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

  /// A choice that may be left open.
  public <E extends Enum<E>> @Nullable E choiceIfAny(String name, Class<E> among) {
    return form.choice(name, among, faults);
  }

  /// A record that has to be chosen, by its id.
  public Value<UUID> chosen(String name) {
    return must(name, form.id(name, faults));
  }

  /// A file that has to be chosen.
  public Value<Upload> file(String name, Map<String, MultipartFile> files) {
    var upload = Upload.of(files.get(name));
    faults.required(name, upload);
    return new Value<>(upload);
  }

  /// A table, pasted or chosen as a file.
  ///
  /// @throws InvalidInput beside the file when it is both
  public SentTable table(FileRule rule, Map<String, MultipartFile> files) {
    var upload = Upload.of(files.get(rule.field()));
    if (upload == null) {
      return SentTable.pasted(form.value(SentTable.ROWS));
    }
    if (!form.text(SentTable.ROWS).isEmpty()) {
      throw new InvalidInput(rule.field(), "sheets.both");
    }
    return SentTable.of(upload);
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
