package org.opendost.reporting.indicators;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a figure counts.
///
/// @param code `capability.what`, as it stands in a template: `tasks.mountain`
/// @param title what the figure is called
/// @param unit what follows the figure: "dự án"
/// @param view the `report_…` view that holds the records, with its schema
/// @param counted what one record of the view is, in the plural for English: "hồ sơ", "dossiers"
/// @param conditions all of which a record meets
public record Indicator(
    String code,
    Words title,
    Words unit,
    String view,
    Words counted,
    Measure measure,
    TimeSense sense,
    List<Condition> conditions) {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9-]+)+");

  public Indicator {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not an indicator's code: " + code);
    }
    Name.checkView(view);
    conditions = List.copyOf(conditions);
  }

  /// The rule as one sentence.
  public Words explanation(Period period) {
    return new Words(sentence("vi", period), sentence("en", period));
  }

  private String sentence(String language, Period period) {
    var parts = new ArrayList<String>();
    var verb =
        switch (measure) {
          case Measure.Count() -> new Words("Đếm số ", "Counts the ");
          case Measure.CountDistinct(var column) ->
              new Words(
                  "Đếm số giá trị khác nhau của " + column + " trong số ",
                  "Counts the different values of " + column + " among the ");
          case Measure.Sum(var column) ->
              new Words("Cộng " + column + " của các ", "Adds up " + column + " of the ");
        };
    parts.add(verb.in(language) + counted.in(language));
    conditions.forEach(condition -> parts.add(condition.words().in(language)));
    parts.add(sense.inWords(period).in(language));
    return String.join(", ", parts) + ".";
  }

  /// The columns that the view must have.
  Set<String> columns() {
    var columns = new LinkedHashSet<>(List.of("id", "label", "url"));
    columns.addAll(sense.columns());
    conditions.forEach(condition -> columns.add(condition.column()));
    switch (measure) {
      case Measure.Count() -> {}
      case Measure.CountDistinct(var column) -> columns.add(column);
      case Measure.Sum(var column) -> columns.add(column);
    }
    return columns;
  }

  /// From where and under which conditions: the one text that the figure and its records share.
  String fromWhere() {
    var where =
        conditions.stream()
            .map(
                condition ->
                    switch (condition) {
                      case Condition.Is is ->
                          " and " + is.column() + " = :c" + conditions.indexOf(is);
                      case Condition.Contains in ->
                          " and "
                              + in.column()
                              + " @> array[:c"
                              + conditions.indexOf(in)
                              + "]::text[]";
                    })
            .collect(Collectors.joining());
    return "from " + view + " where " + sense.condition() + where;
  }

  String expression() {
    return switch (measure) {
      case Measure.Count() -> "count(*)";
      case Measure.CountDistinct(var column) -> "count(distinct " + column + ")";
      case Measure.Sum(var column) -> "coalesce(sum(" + column + "), 0)";
    };
  }
}
