package org.opendost.science.tasks;

import static org.opendost.platform.access.Role.ADMINISTRATOR;
import static org.opendost.platform.access.Role.APPLICANT;
import static org.opendost.platform.access.Role.AUDITOR;
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
final class TaskPermissions implements PermissionSet {

  static final String READ_ALL = "tasks.read-all";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone("tasks.read", "Reads the published facts of science tasks."),
        Permission.officers(READ_ALL, "Reads everything recorded of science tasks."),
        Permission.of(
            "tasks.read-accepted",
            "Reads accepted tasks to register their results, a host those of its own organisation.",
            APPLICANT,
            CLERK,
            RECORDS_CLERK,
            SPECIALIST,
            HEAD,
            DEPUTY,
            DIRECTOR,
            AUDITOR,
            ADMINISTRATOR,
            EDITOR),
        Permission.of(
            "tasks.record",
            "Registers science tasks and records their course.",
            HEAD,
            SPECIALIST,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "tasks.withdraw",
            "Takes back wrongly entered records of science tasks.",
            HEAD,
            SPECIALIST,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "tasks.import",
            "Imports science tasks from a spreadsheet and undoes an import.",
            HEAD,
            SPECIALIST),
        Permission.of(
            "tasks.set-terms",
            "Sets the times for checks, extensions, acceptance and reports of use of tasks.",
            ADMINISTRATOR));
  }
}
