package org.opendost.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// All permissions, by code, and the question whether an actor holds one.
@Component
public class Access {

  private final Map<String, Permission> byCode = new TreeMap<>();

  Access(List<PermissionSet> sets) {
    for (var set : sets) {
      for (var permission : set.permissions()) {
        if (byCode.put(permission.code(), permission) != null) {
          throw new IllegalStateException("permission declared twice: " + permission.code());
        }
      }
    }
  }

  /// Whether the actor holds the permission.
  public boolean allows(Actor actor, String code) {
    return permission(code).isHeldBy(actor);
  }

  /// Refuses an actor without the permission.
  public void require(Actor actor, String code) {
    if (!allows(actor, code)) {
      throw new Forbidden(actor, code);
    }
  }

  /// Every permission, by code.
  public Collection<Permission> permissions() {
    return byCode.values();
  }

  /// The permission of that code.
  public Permission permission(String code) {
    var permission = byCode.get(code);
    if (permission == null) {
      throw new IllegalStateException("no module declares the permission " + code);
    }
    return permission;
  }
}
