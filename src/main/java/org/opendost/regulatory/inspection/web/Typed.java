package org.opendost.regulatory.inspection.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// Reads what a form says; all that cannot be read is told at once by [#orThrow], and until then a
/// stand-in is given.
public final class Typed {

  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:h]([0-5]\\d)");
  private static final Pattern DECIMAL =
      Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d{1,12})(,\\d{1,3})?");
  private static final UUID NONE = new UUID(0, 0);

  private final Form form;
  private final Faults faults = new Faults();

  /// Of what was typed.
  public Typed(Form form) {
    this.form = form;
  }

  /// A form for something new: with the id it will have, today and this hour.
  public static Form begun(OfficeClock clock) {
    var now = clock.instant().atZone(OfficeClock.ZONE);
    return Form.empty()
        .with("id", Uuid7.next())
        .with("on", now.toLocalDate())
        .with("at", "%02d:%02d".formatted(now.getHour(), now.getMinute()));
  }

  /// Saves what a form says; what is refused is shown again with all that was typed.
  public static ModelAndView saved(
      Form form, Function<Typed, ModelAndView> save, Function<Form, ModelAndView> again) {
    try {
      return save.apply(new Typed(form));
    } catch (InvalidInput refused) {
      var shown = again.apply(form.refused(refused));
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return shown;
    }
  }

  /// The id the form carries.
  public UUID id() {
    var id = form.id("id", new Faults());
    if (id == null) {
      throw new InvalidInput("", "inspection.fault.form-broken");
    }
    return id;
  }

  /// A text; empty when nothing was typed.
  public String text(String field) {
    return form.text(field);
  }

  /// Whether a box is ticked.
  public boolean ticked(String field) {
    return form.ticked(field);
  }

  /// A day that must be given.
  public LocalDate day(String field) {
    faults.required(field, form.value(field));
    var day = form.date(field, faults);
    return day == null ? LocalDate.EPOCH : day;
  }

  /// A day that may be left out.
  public @Nullable LocalDate dayIfAny(String field) {
    return form.date(field, faults);
  }

  /// A moment, typed as a day and an hour.
  public Instant moment(String day, String hour) {
    var on = day(day);
    faults.required(hour, form.value(hour));
    var match = TIME.matcher(form.text(hour));
    if (!match.matches()) {
      if (!form.value(hour).isBlank()) {
        faults.add(hour, "inspection.fault.not-an-hour");
      }
      return Instant.EPOCH;
    }
    var time = LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    return on.atTime(time).atZone(OfficeClock.ZONE).toInstant();
  }

  /// One of the choices, which must be made.
  public <E extends Enum<E>> E choice(String field, Class<E> among) {
    faults.required(field, form.value(field));
    var choice = form.choice(field, among, faults);
    return choice == null ? among.getEnumConstants()[0] : choice;
  }

  /// The id of a choice, which must be made.
  public UUID chosen(String field) {
    faults.required(field, form.value(field));
    var id = form.id(field, faults);
    return id == null ? NONE : id;
  }

  /// A whole number, which must be given.
  public int number(String field, int least, int most) {
    faults.required(field, form.value(field));
    var number = form.number(field, faults);
    if (number != null && (number < least || number > most)) {
      faults.add(field, "inspection.fault.out-of-range", least, most);
    }
    return number == null ? least : Math.clamp(number, least, most);
  }

  /// An amount of money; nothing typed is nothing.
  public long money(String field) {
    var money = form.money(field, faults);
    return money == null ? 0 : money;
  }

  /// A quantity, with a decimal comma; nothing typed is nothing.
  public BigDecimal quantity(String field) {
    var text = form.text(field);
    if (text.isEmpty()) {
      return BigDecimal.ZERO;
    }
    if (!DECIMAL.matcher(text).matches()) {
      faults.add(field, "inspection.fault.not-a-quantity");
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text.replace(".", "").replace(',', '.'));
  }

  /// Notes a fault of its own.
  public void fault(String field, String key, Object... arguments) {
    faults.add(field, key, arguments);
  }

  /// Refuses the form if anything could not be read.
  public void orThrow() {
    faults.orThrow();
  }

  /// A quantity as it is written here: with a decimal mark, no needless zeros.
  public static String written(BigDecimal quantity, Frame frame) {
    var bare = quantity.stripTrailingZeros();
    var whole = frame.number(bare.longValue());
    if (bare.scale() <= 0) {
      return whole;
    }
    var digits = bare.toPlainString();
    return whole
        + (frame.language().equals("en") ? "." : ",")
        + digits.substring(digits.indexOf('.') + 1);
  }
}
