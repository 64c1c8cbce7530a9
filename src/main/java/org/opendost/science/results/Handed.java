package org.opendost.science.results;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.files.Upload;

/// A paper on its way into a dossier.
///
/// @param id made with the form
/// @param upload none when it was handed over on paper or disc
public record Handed(UUID id, PaperKind kind, @Nullable Upload upload) {

  /// A paper handed over at the counter.
  public static Handed onPaper(UUID id, PaperKind kind) {
    return new Handed(id, kind, null);
  }
}
