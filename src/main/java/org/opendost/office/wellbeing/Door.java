package org.opendost.office.wellbeing;

import java.util.UUID;

/// A door through which people register in and out.
///
/// @param place which building
/// @param closed whether nobody registers there any longer
public record Door(UUID id, String name, String place, boolean closed) {}
