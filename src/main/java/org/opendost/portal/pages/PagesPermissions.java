package org.opendost.portal.pages;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class PagesPermissions implements PermissionSet {

  static final String READ = "pages.read";
  static final String READ_ALL = "pages.read-all";
  static final String WRITE = "pages.write";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(READ, "See films, advisory work, the yearbook and links."),
        Permission.of(
            READ_ALL,
            "See what is kept of them, shown to readers or not.",
            Role.EDITOR,
            Role.AUDITOR),
        Permission.of(WRITE, "Keep films, advisory work, the yearbook and links.", Role.EDITOR));
  }
}
