package org.opendost.reporting.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a form looks like, how its cells are counted and what has to hold between them.
///
/// @param number its number in the circular, two digits
/// @param code as it is printed: `04/KHCN-NV`
/// @param unit what is counted
public record StatisticalForm(
    Regime regime,
    String number,
    String code,
    String title,
    String english,
    String unit,
    List<Column> columns,
    List<Row> rows,
    Map<CellKey, Binding> bindings,
    List<Rule> rules,
    List<Gap> gaps) {

  /// The row under which gaps are kept beside the figures.
  static final String GAP = "gap";

  public StatisticalForm {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    bindings = Map.copyOf(bindings);
    rules = List.copyOf(rules);
    gaps = List.copyOf(gaps);
  }

  /// A column of figures.
  ///
  /// @param group the heading it shares with its neighbours; empty for none
  /// @param title its own heading
  public record Column(String code, String group, String title) {

    /// The whole heading.
    public String heading() {
      return group.isEmpty() ? title : group + ": " + title;
    }
  }

  /// A row.
  ///
  /// @param number as it is printed before the title; may be empty
  /// @param level how deep it lies, from 0
  /// @param heading whether it holds no figures
  public record Row(String code, String number, String title, int level, boolean heading) {}

  /// What the records lack for a column, so that its figures may be too small.
  ///
  /// @param column whose figures
  /// @param binding counts the records that lack it
  /// @param words for those records
  public record Gap(String column, Binding binding, String words) {

    /// Where its figure is kept.
    public CellKey key() {
      return new CellKey(GAP, column);
    }
  }

  /// The rows with figures.
  public List<Row> filled() {
    return rows.stream().filter(row -> !row.heading()).toList();
  }

  /// Whether there is such a cell.
  public boolean has(CellKey key) {
    return filled().stream().anyMatch(row -> row.code().equals(key.row()))
        && columns.stream().anyMatch(column -> column.code().equals(key.column()));
  }

  /// How the cell is counted; nothing for one that is typed.
  public Optional<Binding> binding(CellKey key) {
    return gap(key).map(Gap::binding).or(() -> Optional.ofNullable(bindings.get(key)));
  }

  private Optional<Gap> gap(CellKey key) {
    return gaps.stream().filter(gap -> gap.key().equals(key)).findFirst();
  }

  /// Whether anything of the row is typed.
  public boolean isTyped(Row row) {
    return !row.heading()
        && columns.stream()
            .anyMatch(column -> !bindings.containsKey(new CellKey(row.code(), column.code())));
  }

  /// How many cells there are.
  public int cells() {
    return filled().size() * columns.size();
  }

  /// What the form says at the cell, in words.
  public String words(CellKey key) {
    var said = gap(key).map(Gap::words).orElseGet(() -> row(key.row()).title());
    return said + " – " + column(key.column()).heading();
  }

  /// The row of that code.
  public Row row(String code) {
    return rows.stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
  }

  /// The column of that code.
  public Column column(String code) {
    return columns.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  /// The same form with other titles.
  ///
  /// @param titles by `ROW code` and `COLUMN code`
  StatisticalForm worded(Map<String, String> titles) {
    return new StatisticalForm(
        regime,
        number,
        code,
        title,
        english,
        unit,
        columns.stream()
            .map(
                one ->
                    new Column(
                        one.code(),
                        one.group(),
                        titles.getOrDefault("COLUMN " + one.code(), one.title())))
            .toList(),
        rows.stream()
            .map(
                one ->
                    new Row(
                        one.code(),
                        one.number(),
                        titles.getOrDefault("ROW " + one.code(), one.title()),
                        one.level(),
                        one.heading()))
            .toList(),
        bindings,
        rules,
        gaps);
  }

  /// What names nothing in this form, or is named twice; empty for a form that is whole.
  Set<String> faults() {
    var faults = new TreeSet<String>();
    var names = rows.stream().map(Row::code).collect(Collectors.toSet());
    var figures = filled().stream().map(Row::code).collect(Collectors.toSet());
    var heads = columns.stream().map(Column::code).collect(Collectors.toSet());
    if (names.size() < rows.size() || heads.size() < columns.size()) {
      faults.add("a code twice");
    }
    bindings.keySet().stream()
        .filter(key -> !has(key))
        .forEach(key -> faults.add("no cell " + key));
    gaps.stream()
        .filter(gap -> !heads.contains(gap.column()))
        .forEach(gap -> faults.add("no column " + gap.column()));
    for (var rule : rules) {
      var known = rule.across() == Rule.Across.ROWS ? figures : heads;
      if (!known.contains(rule.left()) || !known.containsAll(rule.right())) {
        faults.add("not known: " + rule);
      }
      if (rule.right().isEmpty()) {
        faults.add("nothing to the right: " + rule);
      }
    }
    return faults;
  }
}
