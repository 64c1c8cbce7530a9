package org.opendost.reporting.indicators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where in the list a page ended.
record Place(LocalDate day, UUID id) {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  static Place of(Found found) {
    return new Place(found.date() == null ? FIRST : found.date(), found.id());
  }

  static @Nullable Place read(@Nullable String text) {
    if (text == null || text.length() != 47 || text.charAt(10) != '_') {
      return null;
    }
    try {
      return new Place(LocalDate.parse(text.substring(0, 10)), UUID.fromString(text.substring(11)));
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return null;
    }
  }

  @Override
  public String toString() {
    return day + "_" + id;
  }
}
