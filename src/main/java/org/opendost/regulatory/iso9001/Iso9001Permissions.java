package org.opendost.regulatory.iso9001;

import static org.opendost.platform.access.Role.ADMINISTRATOR;
import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class Iso9001Permissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(
            "iso9001.read", "Reads which agencies announced a conforming quality system."),
        Permission.officers(
            "iso9001.follow", "Reads how agencies build, apply and correct their quality systems."),
        Permission.of(
            "iso9001.enter",
            "Enters agencies, what they did and what they announced.",
            SPECIALIST,
            HEAD),
        Permission.of(
            "iso9001.monitor",
            "Enters monitoring visits and their findings, and judges corrective action.",
            SPECIALIST,
            HEAD),
        Permission.of(
            "iso9001.plan", "Enters the year's approved monitoring plan.", HEAD, DEPUTY, DIRECTOR),
        Permission.of(
            "iso9001.withdraw",
            "Withdraws a step or a visit that was entered wrongly, with the reason.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "iso9001.set-standards", "Enters a new version of the standard.", ADMINISTRATOR, HEAD));
  }
}
