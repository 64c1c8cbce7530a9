package org.opendost.office.documents;

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
final class DocumentPermissions implements PermissionSet {

  static final String FOLLOW = "documents.follow";
  static final String SECRET = "documents.read-secret";
  static final String COMPLAINTS = "documents.read-complaints";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers(
            FOLLOW,
            "Reads incoming and outgoing documents, but those of separate books only when passed to"
                + " oneself."),
        Permission.of(SECRET, "Reads the book of secret documents.", CLERK, DEPUTY, DIRECTOR),
        Permission.of(COMPLAINTS, "Reads the book of complaints.", CLERK, DEPUTY, DIRECTOR),
        Permission.of(
            "documents.register",
            "Registers incoming documents with their files, and corrects what was registered.",
            CLERK),
        Permission.of(
            "documents.route",
            "Passes incoming documents to units and people, with instructions and days.",
            CLERK,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "documents.answer",
            "Enters that an incoming document was dealt with.",
            CLERK,
            SPECIALIST,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "documents.withdraw",
            "Strikes out what was registered wrongly, with the reason; its number stays used.",
            HEAD,
            DEPUTY,
            DIRECTOR));
  }
}
