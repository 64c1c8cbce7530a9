package org.opendost.regulatory.radiation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place where X-ray equipment is used.
///
/// @param organisation who holds it, where the directory knows them
public record Facility(
    UUID id, @Nullable UUID organisation, String name, String address, String head, String phone) {}
