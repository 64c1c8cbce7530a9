package org.opendost.reporting.indicators;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.springframework.stereotype.Component;

@Component
final class IndicatorsPermissions implements PermissionSet {

  static final String READ = "indicators.read";
  static final String COMPUTE = "indicators.compute";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(READ, "Everyone reads what an indicator counts."),
        Permission.officers(
            COMPUTE, "Officers compute figures for any period and moment and open their records."));
  }
}
