package org.opendost.regulatory.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The minutes of a visit. An establishment's refusal to sign does not void them: the team signs
/// and notes the refusal with its reason.
///
/// @param members who of the team signed, at least one
/// @param signedFor who signed for the establishment; empty where it refused
/// @param refusal why it did not sign; empty where it signed
/// @param witness who saw the refusal, if anybody
public record Minutes(
    String number,
    Instant signedAt,
    List<UUID> members,
    String signedFor,
    String refusal,
    String witness,
    String summary) {

  public Minutes {
    members = List.copyOf(members);
  }
}
