package org.opendost.regulatory.inspection;

import java.util.UUID;

/// Somebody who joins the team of a mission.
///
/// @param controller whether a quality controller (kiểm soát viên chất lượng)
/// @param certificate the card or certificate that lets the person check; may be empty
/// @param changedBy once the mission is decided, the decision that changes its team; empty before
public record NewMember(
    UUID id,
    UUID mission,
    UUID person,
    TeamMember.Role role,
    boolean controller,
    String certificate,
    String changedBy) {}
