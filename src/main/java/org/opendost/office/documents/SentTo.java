package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of those an issued document goes to.
///
/// @param unit of the department that had this name; null for others
/// @param organisation of the directory that had this name; null for others
/// @param sentOn null while it was not sent
public record SentTo(
    UUID id,
    String name,
    @Nullable UUID unit,
    @Nullable UUID organisation,
    @Nullable LocalDate sentOn,
    @Nullable Way way,
    @Nullable String by) {

  /// Whether it still has to be sent.
  public boolean isWaiting() {
    return sentOn == null;
  }
}
