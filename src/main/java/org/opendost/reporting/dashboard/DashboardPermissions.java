package org.opendost.reporting.dashboard;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class DashboardPermissions implements PermissionSet {

  static final String OPEN = "dashboard.open";

  @Override
  public List<Permission> permissions() {
    return List.of(Permission.officers(OPEN, "Officers see the department's figures on one page."));
  }
}
