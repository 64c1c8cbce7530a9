package org.opendost.regulatory.site.web;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.InvalidInput;
import org.opendost.regulatory.site.EntryKind;
import org.opendost.regulatory.site.PhoneEntry;
import org.opendost.regulatory.site.PhoneTime;

/// What a telephone sends at once; nothing of it is trusted.
///
/// @param phoneNow what its clock shows while it sends
record SentBatch(@Nullable Instant phoneNow, @Nullable List<@Nullable Item> entries) {

  /// An entry.
  record Item(
      @Nullable UUID id,
      @Nullable UUID visit,
      @Nullable String kind,
      @Nullable UUID officer,
      @Nullable Instant phoneAt,
      @Nullable Long offsetMillis,
      @Nullable Instant takenDownAt,
      @Nullable String seen,
      @Nullable String body,
      @Nullable String sha256) {

    /// The entry, if there is nothing missing of it.
    ///
    /// @param offsetNow how far the office's clock is ahead of the telephone's now
    PhoneEntry read(Duration offsetNow) {
      return new PhoneEntry(
          there(id),
          there(visit),
          kindOf(there(kind)),
          there(officer),
          new PhoneTime(
              sane(there(phoneAt)),
              Duration.ofMillis(sane(there(offsetMillis))),
              sane(there(takenDownAt)),
              offsetNow),
          Objects.requireNonNullElse(seen, ""),
          there(body),
          there(sha256));
    }

    private static EntryKind kindOf(String name) {
      for (var kind : EntryKind.values()) {
        if (kind.name().equals(name)) {
          return kind;
        }
      }
      throw new InvalidInput("", "site.fault.unreadable");
    }
  }

  /// A clock may be wrong by years; what no column holds is refused.
  private static Instant sane(Instant at) {
    if (at.isBefore(Instant.EPOCH) || at.isAfter(Instant.EPOCH.plus(73_000, ChronoUnit.DAYS))) {
      throw new InvalidInput("", "site.fault.unreadable");
    }
    return at.truncatedTo(ChronoUnit.MILLIS);
  }

  private static long sane(long offsetMillis) {
    if (Math.abs(offsetMillis) > Duration.ofDays(73_000).toMillis()) {
      throw new InvalidInput("", "site.fault.unreadable");
    }
    return offsetMillis;
  }

  private static <T> T there(@Nullable T value) {
    if (value == null) {
      throw new InvalidInput("", "site.fault.unreadable");
    }
    return value;
  }
}
