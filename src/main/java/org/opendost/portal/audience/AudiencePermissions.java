package org.opendost.portal.audience;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class AudiencePermissions implements PermissionSet {

  static final String READ = "audience.read";
  static final String HISTORY = "audience.history";
  static final String SET = "audience.set";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(READ, "See how many read the portal."),
        Permission.officers(HISTORY, "See how much was read on each day."),
        Permission.of(
            SET, "Set the figures with which the counter of visits begins.", Role.ADMINISTRATOR));
  }
}
