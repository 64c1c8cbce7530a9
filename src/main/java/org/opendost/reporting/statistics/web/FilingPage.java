package org.opendost.reporting.statistics.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.reporting.statistics.Amounts;
import org.opendost.reporting.statistics.CellKey;
import org.opendost.reporting.statistics.Filings;
import org.opendost.reporting.statistics.Finding;
import org.opendost.reporting.statistics.Rule;
import org.opendost.reporting.statistics.Rule.Across;
import org.opendost.reporting.statistics.StatisticalForm;
import org.opendost.reporting.statistics.StatisticalForm.Column;
import org.opendost.reporting.statistics.StatisticalForm.Row;

/// A form filled in for a year, as a table.
///
/// @param fills whether the reader may fill it in
/// @param form what stands in its fields, as typed, and what is wrong with it
/// @param base the typed figures that were shown when the form was opened
/// @param read how many titles were read in the circular
public record FilingPage(
    Filings.Opened in, boolean fills, Form form, Map<CellKey, BigDecimal> base, int read) {

  static final String BASE = "base";

  /// A heading over one or several columns.
  ///
  /// @param span over how many columns
  public record Group(String title, int span) {}

  /// The headings of the upper line; a column without a group stands alone over both lines.
  public List<Group> groups() {
    return groups(in.form());
  }

  static List<Group> groups(StatisticalForm form) {
    var groups = new ArrayList<Group>();
    for (var column : form.columns()) {
      var last = groups.isEmpty() ? null : groups.getLast();
      if (!column.group().isEmpty() && last != null && last.title().equals(column.group())) {
        groups.set(groups.size() - 1, new Group(last.title(), last.span() + 1));
      } else {
        groups.add(new Group(column.group(), 1));
      }
    }
    return groups;
  }

  /// Whether any column shares a heading.
  public boolean grouped() {
    return in.form().columns().stream().anyMatch(column -> !column.group().isEmpty());
  }

  /// The columns with a heading of the lower line.
  public List<Column> lower() {
    return in.form().columns().stream().filter(column -> !column.group().isEmpty()).toList();
  }

  /// The column at a place of the upper line.
  public Column first(int group) {
    int at = groups().subList(0, group).stream().mapToInt(Group::span).sum();
    return in.form().columns().get(at);
  }

  /// The place of a figure.
  public CellKey key(Row row, Column column) {
    return new CellKey(row.code(), column.code());
  }

  /// Whether it is typed in this form.
  public boolean isTyped(CellKey key) {
    return in.form().binding(key).isEmpty();
  }

  /// The figure as it is written; empty for none.
  public String written(CellKey key) {
    return Amounts.written(in.filled().value(key));
  }

  /// The computed figure as it is written.
  public String computed(CellKey key) {
    return Amounts.written(in.filled().cell(key).computed());
  }

  /// The address of a computed cell.
  public String address(CellKey key) {
    return FilingController.path(in.filing().id()) + "/cells/" + key.row() + "/" + key.column();
  }

  /// The findings of a cell.
  public boolean isOff(CellKey key) {
    return in.findings().stream().anyMatch(finding -> finding.at().equals(key));
  }

  /// What the form showed when it was opened, sent along with it.
  public String baseWritten() {
    return base.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey((one, other) -> one.toString().compareTo(other.toString())))
        .map(one -> one.getKey() + "=" + one.getValue().toPlainString())
        .collect(Collectors.joining(";"));
  }

  /// What the records lack.
  public List<StatisticalForm.Gap> gaps() {
    return in.form().gaps().stream()
        .filter(
            gap -> {
              var figure = in.filled().value(gap.key());
              return figure != null && figure.signum() > 0;
            })
        .toList();
  }

  /// What does not agree, in words.
  public String words(Finding finding, Frame frame) {
    return words(in.form(), finding, frame);
  }

  static String words(StatisticalForm form, Finding finding, Frame frame) {
    var rule = finding.rule();
    if (rule == null) {
      return frame.t("statistics.finding.source", form.row(finding.at().row()).title());
    }
    var where =
        rule.across() == Across.COLUMNS
            ? form.row(finding.at().row()).title()
            : form.column(finding.at().column()).heading();
    return frame.t(
        "statistics.finding." + rule.relation() + "." + rule.across(),
        where,
        named(form, rule.across(), rule.left()),
        Amounts.written(finding.left()),
        named(form, rule),
        Amounts.written(finding.right()),
        Amounts.written(finding.off().abs()));
  }

  private static String named(StatisticalForm form, Rule rule) {
    return rule.right().stream()
        .map(code -> "“" + named(form, rule.across(), code) + "”")
        .collect(Collectors.joining(" + "));
  }

  private static String named(StatisticalForm form, Across across, String code) {
    return across == Across.COLUMNS ? form.column(code).heading() : form.row(code).title();
  }

  /// Where a title stands that nobody has read in the circular yet.
  public int unread() {
    return in.form().rows().size() + in.form().columns().size() - read;
  }

  /// Who typed the figure and when; null for nobody.
  public @Nullable String typist(CellKey key, Frame frame) {
    var cell = in.filled().cell(key);
    return cell.savedBy() == null || cell.savedAt() == null || cell.typed() == null
        ? null
        : frame.t("statistics.typed-by", cell.savedBy(), frame.moment(cell.savedAt()));
  }
}
