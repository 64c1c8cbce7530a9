package org.opendost.regulatory.site;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was sent, as it stands here.
///
/// @param at the moment that counts
/// @param doubtful whether the telephone's clock was wrong, or was changed on the way
/// @param file the picture of a photograph; null for other kinds and until it arrives
public record KeptEntry(
    UUID id,
    UUID visit,
    EntryKind kind,
    Body body,
    String sha256,
    Instant phoneAt,
    Duration offset,
    Instant at,
    boolean doubtful,
    Instant receivedAt,
    String officer,
    @Nullable UUID file) {}
