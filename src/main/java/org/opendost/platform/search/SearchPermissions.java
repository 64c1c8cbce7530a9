package org.opendost.platform.search;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class SearchPermissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(
            "search.find", "Anyone may search; each finds only what they may read"));
  }
}
