package org.opendost.regulatory.site;

import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class SitePermissions implements PermissionSet {

  static final String READ = "site.read";
  static final String SEND = "site.send";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers(READ, "Takes the day's missions down, and reads what came from site."),
        Permission.of(SEND, "Sends what was written down on site.", SPECIALIST, HEAD));
  }
}
