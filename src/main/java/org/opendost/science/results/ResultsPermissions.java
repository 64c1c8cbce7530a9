package org.opendost.science.results;

import static org.opendost.platform.access.Role.ADMINISTRATOR;
import static org.opendost.platform.access.Role.APPLICANT;
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
final class ResultsPermissions implements PermissionSet {

  static final String READ_ALL = "results.read-all";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone("results.read", "Reads what is published of registered results."),
        Permission.officers(READ_ALL, "Reads dossiers and certificates of results."),
        Permission.of(
            "results.follow", "A host reads the dossiers of its own organisation.", APPLICANT),
        Permission.of(
            "results.waiting",
            "Sees which results wait to be registered, a host those of its own organisation.",
            APPLICANT,
            CLERK,
            SPECIALIST,
            HEAD,
            DEPUTY,
            DIRECTOR,
            AUDITOR),
        Permission.of(
            "results.file",
            "Files, supplements and withdraws a dossier, a host for its own organisation only.",
            APPLICANT,
            CLERK,
            SPECIALIST,
            HEAD),
        Permission.of(
            "results.handle",
            "Checks a dossier, asks for supplements, finds it complete.",
            SPECIALIST,
            HEAD),
        Permission.of("results.refuse", "Refuses a dossier, in writing.", HEAD, DEPUTY, DIRECTOR),
        Permission.of("results.issue", "Signs and issues certificates.", DIRECTOR, DEPUTY),
        Permission.of(
            "results.revoke", "Revokes a certificate for a false declaration.", DIRECTOR, DEPUTY),
        Permission.of(
            "results.enter-old",
            "Enters certificates of the time before this register was kept.",
            SPECIALIST,
            HEAD),
        Permission.of(
            "results.copy",
            "Gives copies of a certificate and writes them down.",
            CLERK,
            SPECIALIST,
            HEAD),
        Permission.of(
            "results.set-terms", "Sets the time hosts have for filing.", ADMINISTRATOR, HEAD));
  }
}
