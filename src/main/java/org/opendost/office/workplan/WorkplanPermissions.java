package org.opendost.office.workplan;

import static org.opendost.platform.access.Role.CLERK;
import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.EDITOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.RECORDS_CLERK;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class WorkplanPermissions implements PermissionSet {

  static final String FOLLOW = "workplan.follow";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(
            "workplan.read-schedule", "Reads what is public in the leaders' schedule."),
        Permission.of(
            "workplan.subscribe",
            "Has a private address of the schedule for calendars.",
            CLERK,
            RECORDS_CLERK,
            SPECIALIST,
            EDITOR,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "workplan.schedule",
            "Enters, corrects and cancels appointments of the leaders.",
            SPECIALIST,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.officers(
            FOLLOW, "Reads plans and projects with their progress, money and delays."),
        Permission.of(
            "workplan.write",
            "Enters and corrects projects, milestones, capital, payments, tasks, results and causes"
                + " of delay.",
            SPECIALIST,
            HEAD),
        Permission.of(
            "workplan.plan",
            "Makes the plan of a year with its targets, and carries them over.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "workplan.withdraw",
            "Withdraws what was entered wrongly in plans and projects, with the reason.",
            HEAD,
            DEPUTY,
            DIRECTOR));
  }
}
