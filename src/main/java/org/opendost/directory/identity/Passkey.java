package org.opendost.directory.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A passkey as its person sees it: a key that a device keeps and opens by finger, face or PIN.
///
/// @param name what its person calls the device
/// @param lastUsed when it last signed its person in; none if never
public record Passkey(UUID id, String name, Instant made, @Nullable Instant lastUsed) {}
