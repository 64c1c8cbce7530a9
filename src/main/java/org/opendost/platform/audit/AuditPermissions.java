package org.opendost.platform.audit;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class AuditPermissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.of(
            "audit.read",
            "Auditors and administrators read the audit log and take extracts of it",
            Role.AUDITOR,
            Role.ADMINISTRATOR),
        Permission.of(
            "audit.verify",
            "Auditors and administrators let the audit log be verified; it changes nothing in it",
            Role.AUDITOR,
            Role.ADMINISTRATOR),
        Permission.everyone(
            "audit.roots",
            "Anyone may keep the daily roots of the audit log, which tell no content"));
  }
}
