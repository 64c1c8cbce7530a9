package org.opendost.directory.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An account in a list.
///
/// @param lastSignIn when someone last signed in with it, none if never
/// @param failures attempts that failed since then
public record AccountLine(Account account, @Nullable Instant lastSignIn, int failures) {}
