package org.opendost.office.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file of an incoming document.
///
/// @param pages of a PDF; null for other files
/// @param waiting whether its text was not read yet
/// @param trouble why it cannot be searched: `unreadable` or `no-text`; null when it can
public record Attachment(
    UUID file, UUID incoming, @Nullable Integer pages, boolean waiting, @Nullable String trouble) {}
