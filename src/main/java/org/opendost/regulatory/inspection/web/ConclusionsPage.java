package org.opendost.regulatory.inspection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Frame;
import org.opendost.regulatory.inspection.Conclusions.Published;

/// The published conclusions.
///
/// @param of the name of the establishment they are of; null for all
public record ConclusionsPage(@Nullable String of, List<Published> conclusions) {

  public ConclusionsPage {
    conclusions = List.copyOf(conclusions);
  }

  /// What stands over them.
  public String title(Frame frame) {
    return of == null ? frame.t("inspection.public") : frame.t("inspection.public.of", of);
  }
}
