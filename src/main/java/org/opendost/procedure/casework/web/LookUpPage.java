package org.opendost.procedure.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.search.Found;
import org.opendost.procedure.casework.LookUps.Standing;

/// What the public sees of a dossier.
///
/// @param code what was asked; empty when nothing was
/// @param standing how it stands; null when there is none
/// @param hits what else in the public registers names the code
/// @param fault the key of what is wrong; null when nothing is
public record LookUpPage(
    String code,
    @Nullable Standing standing,
    @Nullable ClockChip chip,
    @Nullable Arithmetic arithmetic,
    List<Found.Hit> hits,
    @Nullable String fault) {

  public LookUpPage {
    hits = List.copyOf(hits);
  }
}
