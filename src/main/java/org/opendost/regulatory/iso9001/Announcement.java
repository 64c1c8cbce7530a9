package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That an agency's system conforms to the standard, in the form of Annex I of QĐ 19/2014/QĐ-TTg.
///
/// @param scope the activities and procedures it covers
/// @param posted when it was put up at the seat and on the web site; none if it was not yet
/// @param sent when the standing unit was told in writing; none if it was not yet
public record Announcement(
    UUID id,
    UUID agency,
    UUID standard,
    String number,
    LocalDate on,
    Cause cause,
    String scope,
    @Nullable LocalDate posted,
    @Nullable LocalDate sent) {

  /// Why it was made.
  public enum Cause {
    /// The first one.
    FIRST,
    /// Another version of the standard.
    STANDARD,
    /// The scope was adjusted (Art. 4.4.c, as the two below).
    ADJUSTED,
    /// The scope was widened.
    WIDENED,
    /// The scope was narrowed.
    NARROWED
  }
}
