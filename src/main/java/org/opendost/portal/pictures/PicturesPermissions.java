package org.opendost.portal.pictures;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class PicturesPermissions implements PermissionSet {

  static final String READ = "pictures.read";
  static final String AGAIN = "pictures.again";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.of(
            READ,
            "See how far the smaller versions of pictures are.",
            Role.ADMINISTRATOR,
            Role.EDITOR,
            Role.AUDITOR),
        Permission.of(
            AGAIN,
            "Have pictures tried again that could not be made smaller.",
            Role.ADMINISTRATOR));
  }
}
