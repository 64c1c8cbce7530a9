package org.opendost.reporting.indicators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where in the list a page ended.
///
/// @param key what the list is sorted by: a day, or a label
record Place(String key, UUID id) {

  private static final int ID = 36;
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  static Place of(Found found, boolean byLabel) {
    var day = found.date() == null ? FIRST : found.date();
    return new Place(byLabel ? found.label() : day.toString(), found.id());
  }

  static @Nullable Place read(@Nullable String text, boolean byLabel) {
    if (text == null || text.length() <= ID || text.charAt(text.length() - ID - 1) != '_') {
      return null;
    }
    try {
      var key = text.substring(0, text.length() - ID - 1);
      var id = UUID.fromString(text.substring(text.length() - ID));
      return new Place(byLabel ? key : LocalDate.parse(key).toString(), id);
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return null;
    }
  }

  @Override
  public String toString() {
    return key + "_" + id;
  }
}
