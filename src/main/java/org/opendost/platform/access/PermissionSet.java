package org.opendost.platform.access;

import java.util.List;

/// The permissions of one module; each module has one bean of this kind.
public interface PermissionSet {

  /// Every permission that the module's facade names.
  List<Permission> permissions();
}
