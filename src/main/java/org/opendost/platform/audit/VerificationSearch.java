package org.opendost.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which verifications, from where on.
///
/// @param state how they stand, none for all
/// @param oldestFirst instead of newest first
/// @param after the one after which the list goes on
public record VerificationSearch(
    Verification.@Nullable State state, boolean oldestFirst, @Nullable UUID after) {}
