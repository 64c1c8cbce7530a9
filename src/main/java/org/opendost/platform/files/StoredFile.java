package org.opendost.platform.files;

import java.time.Instant;
import java.util.UUID;

/// A file as it was sent in.
///
/// @param name as its owner named it, safe to show and to offer for download
/// @param mediaType what its content is, whatever its name said
/// @param size in bytes
/// @param sha256 of the content, in hexadecimal digits
public record StoredFile(
    UUID id, String name, String mediaType, long size, String sha256, Instant keptAt) {}
