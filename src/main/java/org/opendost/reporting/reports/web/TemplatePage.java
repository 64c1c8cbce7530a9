package org.opendost.reporting.reports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Form;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.reports.Template;

/// A template being written, or one of its versions being read.
///
/// @param versions newest first; none for a new template
/// @param shown the version on the page; null for a new template
/// @param offered the indicators that can stand in it
/// @param preview what it would say of the period asked for; null when that cannot be computed
public record TemplatePage(
    Form form,
    List<Template> versions,
    @Nullable Template shown,
    List<Indicator> offered,
    @Nullable PaperText preview) {

  /// Whether it is the newest version, which alone is written on.
  public boolean isNewest() {
    return shown == null || shown.version() == versions.getFirst().version();
  }

  /// The title of the page; empty for a new template.
  public String title() {
    return shown == null ? "" : shown.title();
  }
}
