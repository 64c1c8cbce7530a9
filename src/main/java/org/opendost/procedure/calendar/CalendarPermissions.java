package org.opendost.procedure.calendar;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class CalendarPermissions implements PermissionSet {

  static final String READ = "calendar.read";
  static final String EDIT = "calendar.edit";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(READ, "Everyone sees the holidays and swapped days"),
        Permission.of(
            EDIT,
            "The administrator enters holidays and swapped days as they are decided",
            Role.ADMINISTRATOR));
  }
}
