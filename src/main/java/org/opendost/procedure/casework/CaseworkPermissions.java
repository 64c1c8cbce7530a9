package org.opendost.procedure.casework;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class CaseworkPermissions implements PermissionSet {

  static final String READ = "casework.read";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers(READ, "Officers see which cases are theirs, due soon and overdue"));
  }
}
