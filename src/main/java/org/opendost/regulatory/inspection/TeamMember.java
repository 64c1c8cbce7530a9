package org.opendost.regulatory.inspection;

import java.util.UUID;

/// Somebody in the team of a mission.
///
/// @param controller whether a quality controller (kiểm soát viên chất lượng)
/// @param certificate the card or certificate that lets the person check; may be empty
/// @param joinedBy the decision that changed the team; empty for who stands in the mission's own
public record TeamMember(
    UUID id,
    UUID mission,
    UUID person,
    String name,
    Role role,
    boolean controller,
    String certificate,
    String joinedBy) {

  /// What somebody is in a team.
  public enum Role {
    /// Trưởng đoàn.
    HEAD,
    /// Thành viên.
    MEMBER,
    /// Thư ký.
    SECRETARY
  }
}
