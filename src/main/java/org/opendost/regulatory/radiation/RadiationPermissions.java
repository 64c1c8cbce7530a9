package org.opendost.regulatory.radiation;

import static org.opendost.platform.access.Role.ADMINISTRATOR;
import static org.opendost.platform.access.Role.APPLICANT;
import static org.opendost.platform.access.Role.AUDITOR;
import static org.opendost.platform.access.Role.CLERK;
import static org.opendost.platform.access.Role.DEPUTY;
import static org.opendost.platform.access.Role.DIRECTOR;
import static org.opendost.platform.access.Role.EDITOR;
import static org.opendost.platform.access.Role.HEAD;
import static org.opendost.platform.access.Role.RECORDS_CLERK;
import static org.opendost.platform.access.Role.SPECIALIST;

import java.util.EnumSet;
import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class RadiationPermissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers("radiation.read", "Read facilities, equipment, licences and dossiers."),
        Permission.of(
            "radiation.register",
            "Keep the registers of facilities, equipment, verifications and workers.",
            SPECIALIST,
            HEAD),
        Permission.of(
            "radiation.enrol",
            "Enter a facility and what it declares; an applicant for its own organisation only.",
            APPLICANT,
            CLERK,
            SPECIALIST,
            HEAD),
        Permission.of(
            "radiation.file",
            "File, supplement and withdraw a dossier, an applicant for its own organisation only.",
            APPLICANT,
            CLERK),
        own(),
        Permission.of(
            "radiation.mine", "See the pages of an organisation with X-ray equipment.", APPLICANT),
        Permission.of(
            "radiation.receive",
            "Check the papers of dossiers, take the fee, receive, hand over results.",
            CLERK),
        Permission.of(
            "radiation.appraise", "Appraise a dossier and ask for supplements.", SPECIALIST, HEAD),
        Permission.of(
            "radiation.approve",
            "Assign dossiers, approve what the appraisal found or send it back.",
            HEAD,
            DIRECTOR,
            DEPUTY),
        Permission.of(
            "radiation.issue",
            "Sign, issue or refuse what was approved; replace and revoke licences.",
            DIRECTOR,
            DEPUTY),
        Permission.of("radiation.tariff", "Keep the tariff of fees.", HEAD, ADMINISTRATOR),
        Permission.of(
            "radiation.alert", "Tell people what expires soon, ahead of the day.", ADMINISTRATOR),
        Permission.everyone("radiation.check", "Check by its code whether a paper is in force."));
  }

  /// Officers see every dossier, an applicant its own organisation's.
  private static Permission own() {
    return new Permission(
        "radiation.own",
        "See dossiers and registers, an applicant those of its own organisation only.",
        EnumSet.of(
            DIRECTOR,
            DEPUTY,
            HEAD,
            SPECIALIST,
            CLERK,
            RECORDS_CLERK,
            EDITOR,
            ADMINISTRATOR,
            AUDITOR,
            APPLICANT));
  }
}
