package org.opendost.office.documents;

import static org.opendost.platform.access.Role.CLERK;
import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.EDITOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.RECORDS_CLERK;
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
        Permission.of(
            SECRET, "Reads the book of secret documents.", RECORDS_CLERK, DEPUTY, DIRECTOR),
        Permission.of(COMPLAINTS, "Reads the book of complaints.", RECORDS_CLERK, DEPUTY, DIRECTOR),
        Permission.of(
            "documents.register",
            "Registers incoming documents with their files, and corrects what was registered.",
            RECORDS_CLERK),
        Permission.of(
            "documents.route",
            "Passes incoming documents to units and people, with instructions and days.",
            RECORDS_CLERK,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "documents.answer",
            "Enters that an incoming document was dealt with.",
            RECORDS_CLERK,
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
            DIRECTOR),
        Permission.of(
            "documents.draft",
            "Drafts outgoing documents, submits them and attaches files, those of one's own unit.",
            RECORDS_CLERK,
            CLERK,
            SPECIALIST,
            EDITOR,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "documents.initial",
            "Initials outgoing documents, a head those of the own unit, or sends them back.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "documents.check",
            "Checks law and layout of outgoing documents before they are signed: the clerk of"
                + " documents and the head of the office.",
            RECORDS_CLERK,
            HEAD),
        Permission.of(
            "documents.sign",
            "Signs outgoing documents of the kinds one holds a power for on that day, and puts"
                + " one's digital signature on what one signed.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "documents.issue",
            "Gives outgoing documents their number and the agency's digital seal, enters to whom"
                + " they were sent, and files them.",
            RECORDS_CLERK),
        Permission.of(
            "documents.send-back",
            "Sends an outgoing document back to its drafter, when it is one's turn to take a step.",
            RECORDS_CLERK,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "documents.write-templates",
            "Writes the templates that drafts begin from.",
            RECORDS_CLERK,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "documents.set-powers", "Sets who signs which documents, in which form.", DIRECTOR));
  }
}
