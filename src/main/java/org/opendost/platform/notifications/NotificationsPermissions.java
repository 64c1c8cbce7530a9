package org.opendost.platform.notifications;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class NotificationsPermissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.of(
            "notifications.own",
            "Whoever is signed in reads and ticks off what they themselves were told",
            Role.DIRECTOR,
            Role.DEPUTY,
            Role.HEAD,
            Role.SPECIALIST,
            Role.CLERK,
            Role.RECORDS_CLERK,
            Role.EDITOR,
            Role.ADMINISTRATOR,
            Role.AUDITOR,
            Role.APPLICANT,
            Role.REGISTRANT));
  }
}
