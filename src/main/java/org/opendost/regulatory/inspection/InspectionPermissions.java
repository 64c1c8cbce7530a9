package org.opendost.regulatory.inspection;

import static org.opendost.platform.access.Role.ADMINISTRATOR;
import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class InspectionPermissions implements PermissionSet {

  static final String READ = "inspection.read";
  static final String PUBLISHED = "inspection.read-published";
  static final String PREPARE = "inspection.prepare";
  static final String DECIDE = "inspection.decide";
  static final String VISIT = "inspection.visit";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers(READ, "Reads missions, visits, minutes and demands."),
        Permission.everyone(PUBLISHED, "Reads conclusions that were made public."),
        Permission.of(
            PREPARE,
            "Plans missions and puts together their teams and establishments.",
            SPECIALIST,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            DECIDE,
            "Enters the decision of a mission, and those that change its team.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "inspection.notify",
            "Records that a decision was sent to whom it concerns and announced.",
            SPECIALIST,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            VISIT,
            "Records visits, minutes, demands and the evidence that closes them.",
            SPECIALIST,
            HEAD),
        Permission.of("inspection.report", "Hands in the team's report.", SPECIALIST, HEAD),
        Permission.of(
            "inspection.conclude", "Enters the signed conclusion.", HEAD, DEPUTY, DIRECTOR),
        Permission.of("inspection.publish", "Makes a conclusion public.", HEAD, DEPUTY, DIRECTOR),
        Permission.of(
            "inspection.withdraw",
            "Takes back missions and establishments that were entered by mistake.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "inspection.set-limits", "Sets the times the law gives.", ADMINISTRATOR, HEAD));
  }
}
