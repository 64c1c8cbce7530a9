package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A visit with what follows from it.
///
/// @param reportDue the last day for the agency's report on its corrective action (TT 26/2014 Art.
///   37.2.c)
/// @param withdrawnWhy why it does not count; none when it does
public record VisitRecord(
    Visit visit,
    String agencyName,
    String standardCode,
    boolean planned,
    LocalDate reportDue,
    @Nullable String withdrawnWhy,
    List<Nonconformity> nonconformities) {

  public VisitRecord {
    nonconformities = List.copyOf(nonconformities);
  }
}
