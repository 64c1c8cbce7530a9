package org.opendost.procedure.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.Limit;

/// A time limit that the province shortened for a version of a procedure.
///
/// @param from the first day on which a dossier that is full and valid takes it
/// @param until the last such day; null while it goes on
/// @param basis the deciding document
/// @param confirmed whether somebody compared it with that document
public record LocalLimit(
    UUID id,
    String procedure,
    String version,
    Limit limit,
    LocalDate from,
    @Nullable LocalDate until,
    String basis,
    boolean confirmed) {

  boolean covers(String someProcedure, String someVersion, LocalDate day) {
    return procedure.equals(someProcedure)
        && version.equals(someVersion)
        && !day.isBefore(from)
        && (until == null || !day.isAfter(until));
  }
}
