package org.opendost.office.assignments;

import static org.opendost.platform.access.Role.CLERK;
import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.RECORDS_CLERK;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class AssignmentPermissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers(
            "assignments.read", "Reads the tasks given to the department and how they stand."),
        Permission.of(
            "assignments.give",
            "Gives a task to a unit, or enters one that came from above.",
            DIRECTOR,
            DEPUTY,
            HEAD,
            CLERK,
            RECORDS_CLERK),
        Permission.of(
            "assignments.follow",
            "Writes how a task goes, and reports it done for the unit that leads.",
            SPECIALIST,
            HEAD,
            CLERK,
            RECORDS_CLERK),
        Permission.of(
            "assignments.confirm",
            "Confirms that a task is done, sends it back or withdraws it, with the reason.",
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "assignments.set-reminders",
            "Sets how many days before its last day a task falls due soon.",
            DEPUTY,
            DIRECTOR));
  }
}
