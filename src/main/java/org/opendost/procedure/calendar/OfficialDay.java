package org.opendost.procedure.calendar;

import java.time.LocalDate;
import java.util.UUID;

/// A special day as it stands in the official calendar.
///
/// @param basis the law, decision or announcement it follows from
/// @param confirmed whether somebody compared it with the published decision
/// @param revision rises with each change
public record OfficialDay(
    UUID id,
    LocalDate day,
    SpecialDay.Kind kind,
    String name,
    String nameInEnglish,
    String basis,
    boolean confirmed,
    int revision) {

  SpecialDay asSpecialDay() {
    return new SpecialDay(day, kind, name);
  }
}
