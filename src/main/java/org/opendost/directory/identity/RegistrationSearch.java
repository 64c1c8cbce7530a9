package org.opendost.directory.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which registrations, in which order, from where on.
///
/// @param words part of name, tax code or representative, accents or not; empty for all
/// @param state only those that stand so, none for all
/// @param byName sorted by the organisation's name, else by when they were filed
/// @param after the registration after which the list goes on, none for its beginning
public record RegistrationSearch(
    String words,
    Registration.@Nullable State state,
    boolean byName,
    boolean descending,
    @Nullable UUID after) {}
