package org.opendost.regulatory.award;

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
final class AwardPermissions implements PermissionSet {

  static final String FOLLOW = "award.follow";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone("award.read", "Reads the seasons of the award and who won."),
        Permission.of(
            FOLLOW,
            "Reads entries of the award, save those one has a conflict with.",
            CLERK,
            SPECIALIST,
            HEAD,
            DEPUTY,
            DIRECTOR,
            AUDITOR),
        Permission.of(
            "award.own",
            "Reads the entries of one's own organisation and the report it was sent.",
            APPLICANT),
        Permission.of(
            "award.launch", "Enters editions of the criteria and seasons.", HEAD, DEPUTY, DIRECTOR),
        Permission.of(
            "award.enter",
            "Enters who was told of a season, entries and their papers.",
            CLERK,
            SPECIALIST,
            HEAD),
        Permission.of(
            "award.assess",
            "Scores the entries one was named assessor of, and declares conflicts of one's own.",
            SPECIALIST,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "award.manage",
            "Judges eligibility, names assessors, notes conflicts, scores by consensus, votes,"
                + " feedback and prizes.",
            HEAD,
            DEPUTY,
            DIRECTOR));
  }
}
