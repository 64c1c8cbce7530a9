package org.opendost.directory.parties;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something the department did with an organisation: a dossier, a licence, a visit.
///
/// @param at when
/// @param id of what it was
/// @param key of the message that says what kind of thing it was
/// @param title what it was about
/// @param href the office's page of it
public record Dealing(Instant at, UUID id, String key, String title, String href) {

  /// The newest first, in the order in which PostgreSQL sorts the same two columns.
  static final Comparator<Dealing> NEWEST =
      Comparator.comparing((Dealing dealing) -> dealing.at())
          .thenComparing(dealing -> dealing.id().toString())
          .reversed();

  /// The moment of the mark as PostgreSQL takes it; none for no mark.
  public static @Nullable OffsetDateTime moment(@Nullable Mark mark) {
    return mark == null ? null : mark.at().atOffset(ZoneOffset.UTC);
  }

  /// The id of the mark; none for no mark.
  public static @Nullable UUID key(@Nullable Mark mark) {
    return mark == null ? null : mark.id();
  }

  /// Where a page of dealings goes on: behind this one.
  public record Mark(Instant at, UUID id) {

    /// As an address carries it.
    @Override
    public String toString() {
      return at + "_" + id;
    }

    /// The mark in an address; none for anything else.
    public static @Nullable Mark read(String text) {
      var parts = text.split("_", 2);
      try {
        return parts.length < 2
            ? null
            : new Mark(Instant.parse(parts[0]), UUID.fromString(parts[1]));
      } catch (RuntimeException noMark) {
        return null;
      }
    }
  }

  /// Some dealings, the newest first.
  ///
  /// @param next behind which the next page begins; none on the last
  public record Page(List<Dealing> dealings, @Nullable Mark next) {

    public Page {
      dealings = List.copyOf(dealings);
    }
  }
}
