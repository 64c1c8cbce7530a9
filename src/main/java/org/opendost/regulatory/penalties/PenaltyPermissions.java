package org.opendost.regulatory.penalties;

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
final class PenaltyPermissions implements PermissionSet {

  static final String READ = "penalties.read";
  static final String RECORD = "penalties.record";
  static final String PROPOSE = "penalties.propose";
  static final String DECIDE = "penalties.decide";
  static final String PUBLISH = "penalties.publish";
  static final String SET_LAW = "penalties.set-law";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers(READ, "Reads minutes of violations and decisions on penalties."),
        Permission.of(
            RECORD,
            "Makes minutes of violations; records explanations, sending, payments and appeals.",
            SPECIALIST,
            HEAD),
        Permission.of(PROPOSE, "Proposes what to decide about a violation.", SPECIALIST, HEAD),
        Permission.of(
            DECIDE,
            "Signs proposals of penalties or sends them back; corrects and cancels decisions.",
            DEPUTY,
            DIRECTOR),
        Permission.everyone(
            "penalties.read-published", "Reads the penalties of organisations that are public."),
        Permission.of(
            PUBLISH,
            "Makes the penalty of an organisation public, on a ground of the law.",
            DEPUTY,
            DIRECTOR),
        Permission.of(
            SET_LAW,
            "Sets acts and their frames, the times and the figures of the law on penalties.",
            ADMINISTRATOR));
  }
}
