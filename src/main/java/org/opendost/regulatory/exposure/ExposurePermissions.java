package org.opendost.regulatory.exposure;

import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class ExposurePermissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers("exposure.read", "Reads the register of radioactive sources."),
        Permission.of(
            "exposure.keep-sources",
            "Enters radioactive sources and what became of them.",
            SPECIALIST,
            HEAD));
  }
}
