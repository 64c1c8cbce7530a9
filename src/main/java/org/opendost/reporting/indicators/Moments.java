package org.opendost.reporting.indicators;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.VietnameseInput;

/// Reads the moment as of which figures are wanted: `16:00 11/05/2020`, or a day alone, which means
/// its end.
public final class Moments {

  private static final Pattern TYPED =
      Pattern.compile("(?:(\\d{1,2})[:hg](\\d{2})[ ,]+)?([0-9/.\\-]+)");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT).withZone(OfficeClock.ZONE);

  private Moments() {}

  /// The moment typed; null when nothing is, or when it cannot be read, which is a fault of `asOf`.
  public static @Nullable Instant read(String typed, Faults faults) {
    var text = VietnameseInput.text(typed);
    if (text.isEmpty()) {
      return null;
    }
    var parts = TYPED.matcher(text);
    if (parts.matches()) {
      var day = VietnameseInput.date(parts.group(3)).orElse(null);
      if (day != null) {
        if (parts.group(1) == null) {
          return day.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusNanos(1_000);
        }
        try {
          var time = LocalTime.parse(parts.group(1) + ":" + parts.group(2), TIME);
          return day.atTime(time).atZone(OfficeClock.ZONE).toInstant();
        } catch (DateTimeParseException noTime) {
          faults.add("asOf", "indicators.as-of.unreadable");
          return null;
        }
      }
    }
    faults.add("asOf", "indicators.as-of.unreadable");
    return null;
  }

  /// As [#read] takes it.
  public static String write(Instant moment) {
    return WRITTEN.format(moment);
  }
}
