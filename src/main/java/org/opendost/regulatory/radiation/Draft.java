package org.opendost.regulatory.radiation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What somebody typed and has not yet filed.
///
/// @param id the dossier's, once it is filed
/// @param typed the form, by the names of its fields
public record Draft(
    UUID id, Kind kind, Map<String, String> typed, List<HandedPaper> papers, Instant savedAt) {

  public Draft {
    typed = Map.copyOf(typed);
    papers = List.copyOf(papers);
  }
}
