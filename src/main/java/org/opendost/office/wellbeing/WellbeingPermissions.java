package org.opendost.office.wellbeing;

import static org.opendost.platform.access.Role.ADMINISTRATOR;
import static org.opendost.platform.access.Role.CLERK;
import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.EDITOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.RECORDS_CLERK;
import static org.opendost.platform.access.Role.SPECIALIST;
import static org.opendost.platform.access.Role.SYSTEM;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class WellbeingPermissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers(
            "wellbeing.follow", "Reads campaigns, rosters, the log of rooms, and their own week."),
        Permission.of(
            "wellbeing.lead",
            "Enters campaigns and their rules, switches them on by a directive and off again.",
            DIRECTOR,
            DEPUTY),
        Permission.of(
            "wellbeing.roster",
            "Makes the rosters of their own unit; the leadership those of any.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "wellbeing.approve", "Approves a roster that keeps the rule.", DIRECTOR, DEPUTY),
        Permission.everyone(
            "wellbeing.declare",
            "Declares their health with consent, withdraws it, registers in and out at a door."),
        Permission.of(
            "wellbeing.read-health",
            "Reads what was declared about health, if named responsible in the campaign.",
            SPECIALIST,
            CLERK,
            EDITOR,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "wellbeing.come-in",
            "Registers themselves in at a door with one tap.",
            SPECIALIST,
            CLERK,
            RECORDS_CLERK,
            EDITOR,
            ADMINISTRATOR,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "wellbeing.front-desk",
            "Registers visitors without a telephone, sees who is inside, sets up doors.",
            CLERK,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "wellbeing.log",
            "Enters what was disinfected and how many seats a room has at the distance.",
            SPECIALIST,
            CLERK,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "wellbeing.erase", "Counts the days gone by and erases personal data due.", SYSTEM));
  }
}
