package org.opendost.regulatory.radiation;

import static org.opendost.platform.access.Role.APPLICANT;
import static org.opendost.platform.access.Role.CLERK;
import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class RadiationPermissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers("radiation.read", "Read facilities, equipment, licences and dossiers."),
        Permission.of(
            "radiation.register",
            "Keep the registers of facilities, equipment, verifications and workers.",
            SPECIALIST,
            HEAD),
        Permission.of(
            "radiation.file",
            "File and supplement a dossier, an applicant for its own organisation only.",
            APPLICANT,
            CLERK,
            SPECIALIST),
        Permission.of(
            "radiation.receive", "Receive dossiers and hand over results.", CLERK, SPECIALIST),
        Permission.of(
            "radiation.appraise", "Appraise a dossier and ask for supplements.", SPECIALIST, HEAD),
        Permission.of("radiation.approve", "Approve or refuse a dossier.", DIRECTOR, DEPUTY),
        Permission.of(
            "radiation.issue",
            "Issue, replace and revoke what was approved and signed.",
            DIRECTOR,
            DEPUTY),
        Permission.everyone("radiation.check", "Check by its code whether a licence is in force."));
  }
}
