package org.opendost.regulatory.goods;

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
final class GoodsPermissions implements PermissionSet {

  static final String READ = "goods.read";
  static final String RECORD = "goods.record";
  static final String WARNINGS = "goods.read-warnings";
  static final String ACT = "goods.act";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.officers(READ, "Reads lots of goods, their samples and test results."),
        Permission.of(
            RECORD,
            "Records lots, labels, samples, test results and what else is examined.",
            SPECIALIST,
            HEAD),
        Permission.of(
            ACT,
            "Records what is done about a lot that fails: suspension, seal, resumption.",
            SPECIALIST,
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.of(
            "goods.withdraw",
            "Takes back lots that should not have been written down.",
            HEAD,
            DEPUTY,
            DIRECTOR),
        Permission.everyone(WARNINGS, "Reads warnings of lots that failed."),
        Permission.of(
            "goods.set-rules",
            "Sets the tables of the law for gold, scales and prepackaged goods.",
            ADMINISTRATOR,
            HEAD));
  }
}
