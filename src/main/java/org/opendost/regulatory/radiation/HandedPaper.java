package org.opendost.regulatory.radiation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is handed in for a paper the law lists.
///
/// @param id its own; the same id twice is handed in once
/// @param item the code of the [RequiredPaper]
/// @param file the kept file; none for a sheet of paper
public record HandedPaper(UUID id, String item, @Nullable UUID file) {}
