package org.opendost.directory.mergers;

import static org.opendost.platform.access.Role.ADMINISTRATOR;
import static org.opendost.platform.access.Role.AUDITOR;
import static org.opendost.platform.access.Role.CLERK;
import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class MergerPermissions implements PermissionSet {

  static final String FOLLOW = "mergers.follow";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.of(
            FOLLOW,
            "Reads mergers of units with all that goes over.",
            HEAD,
            DEPUTY,
            DIRECTOR,
            ADMINISTRATOR,
            AUDITOR),
        Permission.of(
            "mergers.prepare",
            "Drafts mergers of units, draws up their lists and carries them out.",
            DIRECTOR,
            ADMINISTRATOR),
        Permission.of(
            "mergers.hand-over",
            "Names who takes something over, notes differences and who signed the list.",
            HEAD,
            DEPUTY,
            DIRECTOR,
            ADMINISTRATOR),
        Permission.officers("assets.read", "Reads what units own."),
        Permission.of(
            "assets.keep",
            "Enters what units own, and corrects it.",
            SPECIALIST,
            CLERK,
            HEAD,
            DEPUTY,
            DIRECTOR,
            ADMINISTRATOR),
        Permission.of(
            "assets.write-off",
            "Writes off what a unit no longer owns, with the reason.",
            HEAD,
            DEPUTY,
            DIRECTOR,
            ADMINISTRATOR));
  }
}
