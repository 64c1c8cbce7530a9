package org.opendost.platform.page;

import java.util.List;

/// What a module adds to the navigation: a bean per module, asked once at the start.
@FunctionalInterface
public interface NavigationEntries {

  /// The entries, in no particular order.
  List<NavigationEntry> entries();
}
