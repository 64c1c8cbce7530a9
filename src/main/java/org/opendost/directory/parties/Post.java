package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person was, where, from which day to which.
///
/// @param organisation where; none for the department's own officers
/// @param unit the unit of the department; none for people of other organisations
/// @param to the last day; none while it is held
public record Post(
    UUID id,
    UUID personId,
    @Nullable UUID organisation,
    @Nullable UUID unit,
    String title,
    LocalDate from,
    @Nullable LocalDate to) {

  /// What stands in it, in few letters: a form carries them, so that the second of two officers is
  /// told that the first has changed something.
  public String mark() {
    return Integer.toHexString(hashCode());
  }
}
