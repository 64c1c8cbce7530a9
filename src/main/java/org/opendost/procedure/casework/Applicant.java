package org.opendost.procedure.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who files.
///
/// @param organisation its id, if it is a known organisation
/// @param name as it stands in the application, kept with the case
public record Applicant(@Nullable UUID organisation, String name) {}
