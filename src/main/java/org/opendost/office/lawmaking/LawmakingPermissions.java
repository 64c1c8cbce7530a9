package org.opendost.office.lawmaking;

import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class LawmakingPermissions implements PermissionSet {

  static final String FOLLOW = "lawmaking.follow";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(
            "lawmaking.read", "Reads drafts that are open for comment and documents issued."),
        Permission.everyone("lawmaking.comment", "Comments on a draft that is open for comment."),
        Permission.officers(
            FOLLOW, "Reads the dossiers of drafts, with comments and their senders."),
        Permission.of(
            "lawmaking.write",
            "Registers drafts, corrects them, adds texts, ties, comments on paper and answers.",
            SPECIALIST,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "lawmaking.move",
            "Takes a draft to its next step: comment, appraisal, submission, issue, or stops it.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "lawmaking.withdraw",
            "Withdraws a dossier that should never have been entered, with the reason.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "lawmaking.set-law",
            "Sets the days the law gives for a step, from a day on.",
            HEAD,
            DEPUTY,
            DIRECTOR));
  }
}
