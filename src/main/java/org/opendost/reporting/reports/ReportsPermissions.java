package org.opendost.reporting.reports;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class ReportsPermissions implements PermissionSet {

  static final String READ = "reports.read";
  static final String OPEN = "reports.open";
  static final String DRAFT = "reports.draft";
  static final String TEMPLATES = "reports.templates";
  static final String APPROVE = "reports.sections";
  static final String SIGN = "reports.sign";
  static final String PUBLISH = "reports.publish";
  static final String ARTICLE = "reports.article";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(READ, "Everyone reads published reports and the records behind them."),
        Permission.officers(OPEN, "Officers see reports that are drafted or signed."),
        Permission.of(
            DRAFT,
            "Heads and specialists draft reports, compute them, begin corrections, give drafts up.",
            Role.HEAD,
            Role.SPECIALIST),
        Permission.of(
            TEMPLATES,
            "Heads and specialists write the templates of reports.",
            Role.HEAD,
            Role.SPECIALIST),
        Permission.of(
            APPROVE,
            "The head of a unit approves the sections of a report that the unit answers for.",
            Role.HEAD),
        Permission.of(SIGN, "The director or a deputy signs a report.", Role.DIRECTOR, Role.DEPUTY),
        Permission.of(
            PUBLISH,
            "An editor or the director publishes a signed report.",
            Role.EDITOR,
            Role.DIRECTOR),
        Permission.of(
            ARTICLE,
            "An editor, the director or a deputy makes an article of a published report.",
            Role.EDITOR,
            Role.DIRECTOR,
            Role.DEPUTY));
  }
}
