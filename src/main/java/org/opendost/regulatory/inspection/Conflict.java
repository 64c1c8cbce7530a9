package org.opendost.regulatory.inspection;

import java.util.UUID;

/// That somebody in the team has an interest in an establishment the mission goes to, and so does
/// not check it.
///
/// @param name of the person
/// @param establishment the name of the organisation
/// @param reason what ties them
public record Conflict(
    UUID id,
    UUID mission,
    UUID person,
    String name,
    UUID organisation,
    String establishment,
    String reason) {}
