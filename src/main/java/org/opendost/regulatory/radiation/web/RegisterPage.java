package org.opendost.regulatory.radiation.web;

import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.ListPage;
import org.opendost.regulatory.radiation.Counts;

/// One of the lists of radiation safety.
///
/// @param list named `dossiers`, `facilities`, `equipment`, `workers`, `licences` or `expiring`
/// @param counts shown above the dossiers; null above other lists
public record RegisterPage(ListPage list, @Nullable Counts counts) {

  /// Which list it is.
  public String tab() {
    return list.name();
  }
}
