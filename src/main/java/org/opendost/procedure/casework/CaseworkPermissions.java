package org.opendost.procedure.casework;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class CaseworkPermissions implements PermissionSet {

  static final String LOOK_UP = "casework.look-up";
  static final String READ = "casework.read";
  static final String PRINT = "casework.print-slips";
  static final String ASSIGN = "casework.assign";
  static final String REAPPOINT = "casework.reappoint";
  static final String SET_LIMITS = "casework.set-limits";
  static final String TRANSFER = "casework.transfer";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(
            LOOK_UP,
            "Whoever holds a dossier's code sees how it stands, without names; everyone reads the"
                + " procedures"),
        Permission.officers(READ, "Officers see which cases are theirs, due soon and overdue"),
        Permission.of(
            PRINT,
            "Who deals with cases prints their slips, which take a number of the year's series",
            Role.CLERK,
            Role.SPECIALIST,
            Role.HEAD,
            Role.DEPUTY,
            Role.DIRECTOR),
        Permission.of(
            ASSIGN,
            "Leaders give a case to an officer (NĐ 61/2018/NĐ-CP, Art. 19.1)",
            Role.HEAD,
            Role.DEPUTY,
            Role.DIRECTOR),
        Permission.of(
            REAPPOINT,
            "Who deals with a case apologises and promises a later day (NĐ 61/2018/NĐ-CP, Art."
                + " 19.9)",
            Role.SPECIALIST,
            Role.HEAD,
            Role.DEPUTY,
            Role.DIRECTOR),
        Permission.of(
            SET_LIMITS,
            "The administrator enters the shorter limits and the codes that the province decided",
            Role.ADMINISTRATOR),
        Permission.of(
            TRANSFER,
            "Leaders move a pending case to a newer law, and back",
            Role.HEAD,
            Role.DEPUTY,
            Role.DIRECTOR));
  }
}
