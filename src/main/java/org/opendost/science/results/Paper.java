package org.opendost.science.results;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.files.StoredFile;

/// A paper that lies in a dossier.
///
/// @param file none for what was handed over on paper or disc
public record Paper(
    UUID id, PaperKind kind, @Nullable StoredFile file, LocalDate givenOn, String givenBy) {}
