package org.opendost.reporting.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.indicators.Term;
import org.opendost.reporting.statistics.StatisticalForm.Column;
import org.opendost.reporting.statistics.StatisticalForm.Gap;
import org.opendost.reporting.statistics.StatisticalForm.Row;

/// Reads a form as it is written in its file: a head, columns, rows by their indentation, cells
/// counted in a way of their own, checks, and what records may lack.
///
/// A column names what it counts, a row the share of it; where either is missing the cell is typed.
/// A form that is `like` another has all but the head from that one.
final class FormReading {

  private static final String TYPED = "-";
  private static final String HEADING = "heading";
  private static final int INDENT = 2;

  private final Map<String, String> head = new HashMap<>();
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, Term> counted = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, String> shares = new LinkedHashMap<>();
  private final Map<CellKey, Binding> cells = new LinkedHashMap<>();
  private final List<List<String>> checks = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  /// The form that the text describes.
  ///
  /// @param other gives the form of a regime and number
  static StatisticalForm read(
      Regime regime,
      String number,
      String text,
      BiFunction<Regime, String, StatisticalForm> other) {
    var reading = new FormReading();
    reading.lines(text);
    return reading.form(regime, number, other);
  }

  private void lines(String text) {
    var section = "head";
    for (var line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      switch (line) {
        case "columns", "rows", "cells", "checks", "gaps" -> section = line;
        default -> line(section, line);
      }
    }
  }

  private void line(String section, String line) {
    var parts = List.of(line.strip().split("\\s*\\|\\s*", -1));
    switch (section) {
      case "columns" -> column(parts);
      case "rows" -> row(parts, (line.length() - line.stripLeading().length()) / INDENT);
      case "cells" ->
          cells.put(CellKey.read(parts.getFirst()).orElseThrow(), Binding.read(parts.get(1)));
      case "gaps" -> gaps.add(new Gap(parts.getFirst(), Binding.read(parts.get(1)), parts.get(2)));
      case "checks" -> checks.add(List.of(line.strip().split("\\s+", -1)));
      default -> {
        var words = line.strip().split("\\s+", 2);
        head.put(words[0], words[1]);
      }
    }
  }

  private void column(List<String> parts) {
    var heading = parts.get(1).split(" / ", 2);
    columns.add(
        heading.length == 1
            ? new Column(parts.getFirst(), "", heading[0])
            : new Column(parts.getFirst(), heading[0], heading[1]));
    if (parts.size() > 2) {
      counted.put(parts.getFirst(), Binding.term(parts.get(2)));
    }
  }

  private void row(List<String> parts, int level) {
    var share = parts.get(3);
    rows.add(new Row(parts.getFirst(), parts.get(1), parts.get(2), level, share.equals(HEADING)));
    if (!share.equals(TYPED) && !share.equals(HEADING)) {
      shares.put(parts.getFirst(), share);
    }
  }

  private StatisticalForm form(
      Regime regime, String number, BiFunction<Regime, String, StatisticalForm> other) {
    var like = head.get("like");
    if (like != null) {
      var of = like.split("/", 2);
      var model = other.apply(Regime.named(of[0]), of[1]);
      return made(
          regime,
          number,
          model.columns(),
          model.rows(),
          model.bindings(),
          model.rules(),
          model.gaps());
    }
    shares.forEach(
        (row, share) ->
            counted.forEach(
                (column, term) ->
                    cells.putIfAbsent(
                        new CellKey(row, column),
                        Binding.of(List.of(Binding.term(term + share))))));
    return made(
        regime, number, columns, rows, cells, checks.stream().map(this::rule).toList(), gaps);
  }

  private StatisticalForm made(
      Regime regime,
      String number,
      List<Column> shape,
      List<Row> lines,
      Map<CellKey, Binding> bindings,
      List<Rule> rules,
      List<Gap> lacking) {
    return new StatisticalForm(
        regime,
        number,
        word("code"),
        word("title"),
        word("english"),
        word("unit"),
        shape,
        lines,
        bindings,
        rules,
        lacking);
  }

  private String word(String name) {
    return Objects.requireNonNull(head.get(name), name);
  }

  /// `rows topics = topic-level-*`, `columns female <= total`.
  private Rule rule(List<String> words) {
    var across = words.getFirst().equals("rows") ? Rule.Across.ROWS : Rule.Across.COLUMNS;
    var names =
        across == Rule.Across.ROWS
            ? rows.stream().filter(row -> !row.heading()).map(Row::code).toList()
            : columns.stream().map(Column::code).toList();
    var left = words.get(1);
    var right =
        words.subList(3, words.size()).stream()
            .filter(word -> !word.equals("+"))
            .flatMap(word -> matching(names, left, word).stream())
            .toList();
    return new Rule(across, left, relation(words.get(2)), right);
  }

  private static List<String> matching(List<String> names, String left, String word) {
    if (!word.endsWith("*")) {
      return List.of(word);
    }
    var beginning = word.substring(0, word.length() - 1);
    return names.stream().filter(name -> name.startsWith(beginning) && !name.equals(left)).toList();
  }

  private static Rule.Relation relation(@Nullable String sign) {
    return switch (sign) {
      case "=" -> Rule.Relation.SUM;
      case "<=" -> Rule.Relation.PART;
      case null, default -> throw new IllegalArgumentException("no such relation: " + sign);
    };
  }
}
