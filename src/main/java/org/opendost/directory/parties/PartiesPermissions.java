package org.opendost.directory.parties;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class PartiesPermissions implements PermissionSet {

  static final String READ_PEOPLE = "parties.read-people";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(
            "parties.read",
            "Anyone reads the names of organisations and of the department's units"),
        Permission.officers(READ_PEOPLE, "Officers read who holds which post"),
        Permission.of(
            "parties.write",
            "Officers who take or settle dossiers enter organisations",
            Role.SPECIALIST,
            Role.CLERK,
            Role.HEAD,
            Role.DEPUTY,
            Role.DIRECTOR,
            Role.ADMINISTRATOR),
        Permission.of(
            "parties.organise",
            "The director and the administrator enter units, mergers, people and posts",
            Role.DIRECTOR,
            Role.ADMINISTRATOR));
  }
}
