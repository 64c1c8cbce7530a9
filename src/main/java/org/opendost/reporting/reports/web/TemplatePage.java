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

  /// How places are written, each with the key of what it means.
  public static final List<Example> EXAMPLES =
      List.of(
          new Example("{{tasks.provincial}}", "reports.how.figure"),
          new Example("{{tasks.provincial:kind=de_tai}}", "reports.how.share"),
          new Example("{{news.published@cung-ky}}", "reports.how.last-year"),
          new Example("{{news.published | chữ}}", "reports.how.words"),
          new Example("{{so cùng kỳ news.published}}", "reports.how.compared"),
          new Example("{{tasks.provincial theo kind}}", "reports.how.parts"),
          new Example("{{danh sách tasks.acceptances}}", "reports.how.names"),
          new Example("{{nếu tasks.mountain}}…{{còn không}}…{{hết}}", "reports.how.condition"),
          new Example("| Biểu 1: {{tasks.provincial theo field}}", "reports.how.table"));

  /// A place as it is written.
  public record Example(String written, String meaning) {}

  /// Whether it is the newest version, which alone is written on.
  public boolean isNewest() {
    return shown == null || shown.version() == versions.getFirst().version();
  }

  /// The title of the page; empty for a new template.
  public String title() {
    return shown == null ? "" : shown.title();
  }
}
