package org.opendost.portal.articles.web;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time of day as people type it: `8:30`, `08h30`, `14g`, `8 giờ`.
final class TimeOfDay {

  private static final Pattern TYPED =
      Pattern.compile("(?iu)([01]?\\d|2[0-3])\\s*(?:[:.hg]|giờ)?\\s*([0-5]\\d)?");

  private TimeOfDay() {}

  static Optional<LocalTime> read(String typed) {
    var parts = TYPED.matcher(typed.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    var minutes = parts.group(2);
    return Optional.of(
        LocalTime.of(
            Integer.parseInt(parts.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
  }
}
