package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an organisation makes, keeps or sells something: what the department visits.
///
/// @param name what the place is called
/// @param business lines of business, one a line; empty where they are not known
/// @param from the first day it is known to have been kept
/// @param to the last day; none while it is kept
/// @param version counts its changes; 0 for one not yet entered
public record Premises(
    UUID id,
    UUID organisation,
    String name,
    String address,
    String district,
    @Nullable Coordinates place,
    String business,
    LocalDate from,
    @Nullable LocalDate to,
    int version) {

  /// The lines of business.
  public List<String> lines() {
    return business.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// Whether it is kept on that day.
  public boolean isKeptOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  Premises tidied() {
    return new Premises(
        id,
        organisation,
        Words.tidy(name),
        Words.tidy(address),
        Words.tidy(district),
        place,
        String.join(
            "\n", business.lines().map(Words::tidy).filter(line -> !line.isEmpty()).toList()),
        from,
        to,
        version);
  }
}
