package org.opendost.portal.articles;

import java.util.List;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.PermissionSet;
import org.opendost.platform.access.Role;
import org.springframework.stereotype.Component;

@Component
final class ArticlesPermissions implements PermissionSet {

  static final String READ = "articles.read";
  static final String READ_ALL = "articles.read-all";
  static final String RATE = "articles.rate";
  static final String WRITE = "articles.write";
  static final String PUBLISH = "articles.publish";
  static final String SECTIONS = "articles.sections";

  @Override
  public List<Permission> permissions() {
    return List.of(
        Permission.everyone(READ, "Read what stands on the portal."),
        Permission.of(
            READ_ALL,
            "Read articles of every state and what they were before.",
            Role.EDITOR,
            Role.DIRECTOR,
            Role.DEPUTY,
            Role.AUDITOR),
        Permission.everyone(RATE, "Give an article one to five stars."),
        Permission.of(WRITE, "Write and change articles.", Role.EDITOR, Role.DIRECTOR, Role.DEPUTY),
        Permission.of(
            PUBLISH,
            "Schedule, publish and withdraw articles.",
            Role.EDITOR,
            Role.DIRECTOR,
            Role.DEPUTY),
        Permission.of(
            SECTIONS,
            "Name, order, open and close the sections of the news.",
            Role.EDITOR,
            Role.ADMINISTRATOR));
  }
}
