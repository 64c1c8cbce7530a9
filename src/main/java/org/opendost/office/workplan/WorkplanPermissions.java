package org.opendost.office.workplan;

import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class WorkplanPermissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers(
            "workplan.follow", "Reads projects with their milestones, money and delays."),
        Permission.of(
            "workplan.write",
            "Enters and corrects projects, milestones, capital, payments and causes of delay.",
            SPECIALIST,
            HEAD),
        Permission.of(
            "workplan.withdraw",
            "Withdraws what was entered wrongly in projects, with the reason.",
            HEAD,
            DEPUTY,
            DIRECTOR));
  }
}
