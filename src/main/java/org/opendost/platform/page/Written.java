package org.opendost.platform.page;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.opendost.platform.clock.OfficeClock;

/// How days, moments and figures are written on screens and in exports.
final class Written {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(OfficeClock.ZONE);

  private Written() {}

  static String date(LocalDate day) {
    return DAY.format(day);
  }

  static String date(Instant moment) {
    return DAY.format(OfficeClock.date(moment));
  }

  static String hour(LocalDateTime hour) {
    return MOMENT.format(hour.atZone(OfficeClock.ZONE));
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  static String number(long number, String language) {
    return NumberFormat.getIntegerInstance(Texts.locale(language)).format(number);
  }
}
