package org.opendost.regulatory.exposure;

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
final class ExposurePermissions implements PermissionSet {

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers(
            "exposure.read",
            "Reads the registers of radioactive sources, of incidents and of yearly safety"
                + " reports."),
        Permission.of(
            "exposure.keep-sources",
            "Enters radioactive sources and what became of them.",
            SPECIALIST,
            HEAD),
        Permission.of(
            "exposure.read-doses",
            "Reads what each radiation worker received.",
            SPECIALIST,
            HEAD,
            DEPUTY,
            DIRECTOR,
            AUDITOR),
        Permission.of(
            "exposure.keep-doses",
            "Enters readings of dosimeters and withdraws wrong ones.",
            SPECIALIST,
            HEAD),
        Permission.of(
            "exposure.keep-incidents",
            "Enters radiation incidents and what was done about them.",
            SPECIALIST,
            HEAD),
        Permission.of(
            "exposure.receive-reports",
            "Awaits and receives yearly safety reports.",
            SPECIALIST,
            HEAD,
            CLERK),
        Permission.of(
            "exposure.own",
            "Reads the sources, doses, incidents and yearly safety reports of its own"
                + " organisation's facilities.",
            APPLICANT),
        Permission.of(
            "exposure.send",
            "Sends yearly safety reports and notices of incidents of its own organisation's"
                + " facilities.",
            APPLICANT),
        Permission.of(
            "exposure.remind", "Tells whose dosimeters were not read in time.", ADMINISTRATOR),
        Permission.of(
            "exposure.set-limits",
            "Sets the limits of doses, and within how many months dosimeters are read.",
            ADMINISTRATOR));
  }
}
