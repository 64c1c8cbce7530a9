package org.opendost.directory.identity;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class IdentityPermissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(
            "identity.sign-in",
            "Anyone may use a one-time link and, in a demonstration, see its accounts"),
        Permission.of(
            "identity.own",
            "Whoever is signed in keeps the password, the second step and the sessions of their own"
                + " account",
            Role.DIRECTOR,
            Role.DEPUTY,
            Role.HEAD,
            Role.SPECIALIST,
            Role.CLERK,
            Role.EDITOR,
            Role.ADMINISTRATOR,
            Role.AUDITOR,
            Role.APPLICANT),
        Permission.of(
            "identity.read",
            "Administrators and auditors read the list of accounts",
            Role.ADMINISTRATOR,
            Role.AUDITOR),
        Permission.of(
            "identity.administer",
            "Administrators make accounts, give roles, close and open accounts",
            Role.ADMINISTRATOR));
  }
}
