package org.opendost.reporting.indicators;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// The days a report is about, both ends included.
public record Period(LocalDate from, LocalDate to) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the period ends before it begins");
    }
  }

  /// As officials write it: "từ 01/01/2020 đến 30/04/2020".
  public Words inWords() {
    return new Words(
        "từ " + DAY.format(from) + " đến " + DAY.format(to),
        "from " + DAY.format(from) + " to " + DAY.format(to));
  }

  Words lastDay() {
    return new Words(DAY.format(to), DAY.format(to));
  }
}
