package org.opendost.reporting.statistics;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class StatisticsPermissions implements PermissionSet {

  static final String READ = "statistics.read";
  static final String FILL = "statistics.fill";
  static final String LOCK = "statistics.lock";
  static final String WORDING = "statistics.wording";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers(READ, "Officers read the yearly statistical forms."),
        Permission.of(
            FILL,
            "Heads and specialists begin statistical forms, fill them in and compute them.",
            Role.HEAD,
            Role.SPECIALIST),
        Permission.of(
            LOCK,
            "A head, a deputy or the director gives statistics to a unit, locks the figures of a"
                + " form and begins its correction.",
            Role.HEAD,
            Role.DEPUTY,
            Role.DIRECTOR),
        Permission.of(
            WORDING,
            "The administrator writes down the titles of a form as they stand in the circular.",
            Role.ADMINISTRATOR));
  }
}
