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
            "Whoever is signed in keeps the password, the second step, the passkeys and the"
                + " sessions of their own account",
            Role.DIRECTOR,
            Role.DEPUTY,
            Role.HEAD,
            Role.SPECIALIST,
            Role.CLERK,
            Role.RECORDS_CLERK,
            Role.EDITOR,
            Role.ADMINISTRATOR,
            Role.AUDITOR,
            Role.APPLICANT,
            Role.REGISTRANT),
        Permission.everyone(
            "identity.register", "An organisation registers itself, to be confirmed by the desk"),
        Permission.of(
            "identity.registration.own",
            "Whoever registered sees how the registration stands",
            Role.APPLICANT,
            Role.REGISTRANT),
        Permission.of(
            "identity.read-registrations",
            "The one-stop desk, administrators and auditors read who registered",
            Role.CLERK,
            Role.ADMINISTRATOR,
            Role.AUDITOR),
        Permission.of(
            "identity.confirm",
            "The one-stop desk confirms that a person acts for an organisation, or refuses",
            Role.CLERK,
            Role.ADMINISTRATOR),
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
