package org.opendost.office.publications;

import static org.opendost.platform.access.Role.AUDITOR;
import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.EDITOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class PublicationPermissions implements PermissionSet {

  static final String FOLLOW = "publications.follow";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone("publications.read", "Reads the issues of bulletins that came out."),
        Permission.officers(
            FOLLOW, "Reads what is printed and broadcast, from preparation to the last copy."),
        Permission.of(
            "publications.write",
            "Enters bulletins, printed matter, articles, recipients and programmes, and corrects"
                + " them.",
            EDITOR,
            SPECIALIST,
            HEAD),
        Permission.of(
            "publications.approve",
            "Approves a recorded programme for broadcast.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "publications.withdraw",
            "Withdraws what was entered wrongly, and programmes, with the reason.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "publications.see-royalties",
            "Reads royalties and their rates.",
            HEAD,
            DEPUTY,
            DIRECTOR,
            AUDITOR),
        Permission.of(
            "publications.pay-royalties",
            "Sets royalties and their rates, and enters what was paid.",
            HEAD,
            DEPUTY,
            DIRECTOR));
  }
}
