package org.opendost.regulatory.conformity;

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
final class ConformityPermissions implements PermissionSet {

  static final String FOLLOW = "conformity.follow";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(
            "conformity.read", "Reads which declarations of conformity were accepted."),
        Permission.officers(FOLLOW, "Reads the dossiers of declarations and the log of guidance."),
        Permission.of(
            "conformity.file",
            "Takes in, corrects, supplements and withdraws the dossier of a declaration.",
            CLERK,
            SPECIALIST,
            HEAD),
        Permission.of(
            "conformity.handle",
            "Asks for what a declaration lacks, and ends one that was not completed in time.",
            SPECIALIST,
            HEAD),
        Permission.of(
            "conformity.decide",
            "Accepts a declaration by a numbered notice or refuses it in writing.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "conformity.cancel",
            "Ends the validity of an accepted declaration.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "conformity.guide", "Writes the log of guidance and its follow-up.", SPECIALIST, HEAD),
        Permission.of(
            "conformity.withdraw-guidance",
            "Withdraws an entry of the log that was made wrongly, with the reason.",
            HEAD,
            DEPUTY,
            DIRECTOR));
  }
}
