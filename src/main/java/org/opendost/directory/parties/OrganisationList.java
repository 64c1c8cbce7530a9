package org.opendost.directory.parties;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Some organisations by name.
///
/// @param next after which organisation the list goes on; none at its end
public record OrganisationList(List<Organisation> items, @Nullable UUID next) {}
