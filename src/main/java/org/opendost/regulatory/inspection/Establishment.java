package org.opendost.regulatory.inspection;

import java.util.UUID;

/// Whom a mission goes to, and where.
///
/// @param name as the organisation was called that day
public record Establishment(UUID id, UUID mission, UUID organisation, String name, String place) {}
