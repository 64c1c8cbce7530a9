package org.opendost.regulatory.inspection.web;

import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Frame;
import org.opendost.platform.register.ListPage;

/// The published conclusions.
///
/// @param of the name of the establishment they are of; null for all
public record ConclusionsPage(@Nullable String of, ListPage list) {

  /// What stands over them.
  public String title(Frame frame) {
    return of == null ? frame.t("inspection.public") : frame.t("inspection.public.of", of);
  }
}
