package org.opendost.procedure.casework.web;

import org.jspecify.annotations.Nullable;
import org.opendost.procedure.casework.LookUps.Standing;

/// What the public sees of a dossier.
///
/// @param code what was asked; empty when nothing was
/// @param standing how it stands; null when there is none
/// @param fault the key of what is wrong; null when nothing is
public record LookUpPage(
    String code,
    @Nullable Standing standing,
    @Nullable ClockChip chip,
    @Nullable Arithmetic arithmetic,
    @Nullable String fault) {}
