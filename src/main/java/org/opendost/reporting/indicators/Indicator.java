package org.opendost.reporting.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a figure counts.
///
/// @param code `capability.what`, as it stands in a template: `tasks.mountain`
/// @param title what the figure is called
/// @param unit what follows the figure: "dự án"
/// @param view the `report_…` view that holds the records, with its schema
/// @param counted what one record of the view is, in the plural for English: "hồ sơ", "dossiers"
/// @param conditions all of which a record meets
/// @param breakdowns columns by which the figure can be taken apart
/// @param shift which days it looks at, seen from the period it is asked for
public record Indicator(
    String code,
    Words title,
    Words unit,
    String view,
    Words counted,
    Measure measure,
    TimeSense sense,
    List<Condition> conditions,
    List<String> breakdowns,
    Shift shift) {

  private static final Words PERCENT = new Words("%", "%");

  private static final Words OF_PLAN =
      new Words(
          "Phần trăm chỉ tiêu cả năm của kế hoạch năm đã đạt được. ",
          "The percentage reached of what the plan wants of the whole year. ");

  public Indicator {
    if (!Term.FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not an indicator's code: " + code);
    }
    Name.checkView(view);
    conditions = List.copyOf(conditions);
    breakdowns.forEach(Name::check);
    breakdowns = List.copyOf(breakdowns);
  }

  /// An indicator of the period's own days.
  public Indicator(
      String code,
      Words title,
      Words unit,
      String view,
      Words counted,
      Measure measure,
      TimeSense sense,
      List<Condition> conditions,
      List<String> breakdowns) {
    this(code, title, unit, view, counted, measure, sense, conditions, breakdowns, Shift.NONE);
  }

  /// The same indicator over a share of its records.
  public Indicator within(String column, String value) {
    if (!breakdowns.contains(column)) {
      throw new IllegalArgumentException(code + " is not taken apart by " + column);
    }
    var name = Columns.name(column);
    var words = Columns.value(column, value);
    var share =
        new Condition.Share(
            column, value, new Words(name.vi() + ": " + words.vi(), name.en() + ": " + words.en()));
    return with(
        Stream.concat(conditions.stream(), Stream.<Condition>of(share)).toList(), breakdowns);
  }

  /// The same indicator with those breakdowns only that the view can make.
  Indicator over(Set<String> known) {
    return with(conditions, breakdowns.stream().filter(known::contains).toList());
  }

  private Indicator with(List<Condition> other, List<String> apart) {
    return new Indicator(code, title, unit, view, counted, measure, sense, other, apart, shift);
  }

  /// The same indicator of other days.
  Indicator shifted(Shift to) {
    if (!Term.fits(to, sense)) {
      throw new IllegalArgumentException(code + " is not counted " + to.words().en());
    }
    var other = to == Shift.TO_DATE ? TimeSense.EVENTS_TO_DATE : sense;
    var counts = to == Shift.OF_PLAN ? PERCENT : unit;
    return new Indicator(
        code, title, counts, view, counted, measure, other, conditions, breakdowns, to);
  }

  /// The same indicator under another name.
  Indicator named(String name, Words called) {
    return new Indicator(
        name, called, unit, view, counted, measure, sense, conditions, breakdowns, shift);
  }

  /// The rule as one sentence.
  public Words explanation(Period period) {
    return explanation(sense.inWords(shift.of(period)));
  }

  /// The rule as one sentence, whatever the period.
  public Words explanation() {
    var time = sense.inWords();
    return explanation(
        shift != Shift.NONE && shift != Shift.TO_DATE
            ? new Words(
                time.vi() + ", " + shift.words().vi(), time.en() + ", " + shift.words().en())
            : time);
  }

  private Words explanation(Words time) {
    return new Words(sentence("vi", time), sentence("en", time));
  }

  private String sentence(String language, Words time) {
    var parts = new ArrayList<String>();
    parts.add(verb().in(language) + counted.in(language));
    conditions.forEach(condition -> parts.add(condition.words().in(language)));
    parts.add(time.in(language));
    return (shift == Shift.OF_PLAN ? OF_PLAN.in(language) : "") + String.join(", ", parts) + ".";
  }

  private Words verb() {
    return switch (measure) {
      case Measure.Count() -> new Words("Đếm số ", "Counts the ");
      case Measure.CountDistinct(var column) ->
          new Words(
              "Đếm số “" + Columns.name(column).vi() + "” khác nhau trong số ",
              "Counts the different values of “" + Columns.name(column).en() + "” among the ");
      case Measure.Sum(var column) ->
          new Words(
              "Cộng “" + Columns.name(column).vi() + "” của các ",
              "Adds up “" + Columns.name(column).en() + "” of the ");
      case Measure.Average(var column) ->
          new Words(
              "Lấy trung bình “" + Columns.name(column).vi() + "” của các ",
              "Takes the average of “" + Columns.name(column).en() + "” of the ");
      case Measure.Percent(var part) ->
          new Words(
              "Tính phần trăm bản ghi " + joined(part, "vi") + " trong số ",
              "Takes the percentage that is " + joined(part, "en") + " among the ");
      case Measure.Ratio(var column, var to) ->
          new Words(
              "Tính phần trăm của “%s” trên “%s”, cộng lại, của các "
                  .formatted(Columns.name(column).vi(), Columns.name(to).vi()),
              "Takes “%s” as a percentage of “%s”, both added up, of the "
                  .formatted(Columns.name(column).en(), Columns.name(to).en()));
    };
  }

  private static String joined(List<Condition> conditions, String language) {
    return conditions.stream()
        .map(condition -> condition.words().in(language))
        .collect(Collectors.joining(", "));
  }

  /// What the figure is about, the first word of its code: `tasks`.
  public String area() {
    return code.substring(0, code.indexOf('.'));
  }

  /// The columns that the view must have.
  Set<String> columns() {
    var columns = new LinkedHashSet<>(List.of("id", "label", "url"));
    columns.addAll(ruling());
    return columns;
  }

  /// The columns on which the figure depends.
  Set<String> ruling() {
    var columns = new LinkedHashSet<>(sense.columns());
    conditions.forEach(condition -> columns.add(condition.column()));
    switch (measure) {
      case Measure.Count() -> {}
      case Measure.CountDistinct(var column) -> columns.add(column);
      case Measure.Sum(var column) -> columns.add(column);
      case Measure.Average(var column) -> columns.add(column);
      case Measure.Percent(var part) -> part.forEach(condition -> columns.add(condition.column()));
      case Measure.Ratio(var column, var to) -> columns.addAll(List.of(column, to));
    }
    return columns;
  }

  /// From where and under which conditions: the one text that the figure and its records share.
  String fromWhere() {
    return among() + (conditions.isEmpty() ? "" : " and " + conditionsSql(conditions, "c"));
  }

  /// From where and in what sense of time: what indicators that are computed together share.
  String among() {
    return "from " + view + " where " + sense.condition(days());
  }

  /// The figure in SQL, over all rows of [#fromWhere].
  String expression() {
    return expression("", "");
  }

  /// The figure in SQL, over the rows of view and period among which the indicator picks its own:
  /// so that one query answers for several indicators. Its parameters begin with the prefix.
  String expressionAmong(String prefix) {
    return conditions.isEmpty()
        ? expression("", prefix)
        : expression(conditionsSql(conditions, prefix + "c"), prefix);
  }

  private String expression(String own, String prefix) {
    var plain = plainExpression(own, prefix);
    return shift == Shift.OF_PLAN
        ? "round(100.0 * (" + plain + ") / (" + wanted(prefix) + "), 3)"
        : plain;
  }

  /// What the plan wants: the largest, should it name two targets of the year for one figure.
  private static String wanted(String prefix) {
    return """
    select max(wanted) from workplan.report_wanted
     where indicator = :%1$splanned and share = :%1$splanned_share
       and year = extract(year from cast(:to_new_year as date))
    """
        .formatted(prefix);
  }

  private String plainExpression(String own, String prefix) {
    var filter = own.isEmpty() ? "" : " filter (where " + own + ")";
    return switch (measure) {
      case Measure.Count() -> "count(*)" + filter;
      case Measure.CountDistinct(var column) -> "count(distinct " + column + ")" + filter;
      case Measure.Sum(var column) -> "coalesce(sum(" + column + ")" + filter + ", 0)";
      case Measure.Average(var column) ->
          "coalesce(round(avg(" + column + ")" + filter + ", 3), 0)";
      case Measure.Percent(var part) ->
          "coalesce(round(100.0 * count(*) filter (where %s%s) / nullif(count(*)%s, 0), 3), 0)"
              .formatted(
                  own.isEmpty() ? "" : own + " and ", conditionsSql(part, prefix + "p"), filter);
      case Measure.Ratio(var column, var to) ->
          "coalesce(round(100.0 * sum(%s)%s / nullif(sum(%s)%s, 0), 3), 0)"
              .formatted(column, filter, to, filter);
    };
  }

  /// What the query is given, by name.
  Map<String, Object> parameters(Period period) {
    return parameters(period, "");
  }

  /// The same, each name but the period's with the prefix before it.
  Map<String, Object> parameters(Period period, String prefix) {
    var parameters = new HashMap<String, Object>();
    var looked = shift.of(period);
    parameters.put("from" + days(), looked.from());
    parameters.put("to" + days(), looked.to());
    put(parameters, conditions, prefix + "c");
    if (measure instanceof Measure.Percent(var part)) {
      put(parameters, part, prefix + "p");
    }
    if (shift == Shift.OF_PLAN) {
      var term = Term.read(code).orElseThrow();
      parameters.put(prefix + "planned", term.code());
      parameters.put(
          prefix + "planned_share",
          term.parts().stream()
              .map(part -> part.column() + "=" + part.value())
              .collect(Collectors.joining(":")));
    }
    return parameters;
  }

  /// What follows the names of the first and the last day, so that indicators of the same days are
  /// computed together.
  private String days() {
    return switch (shift) {
      case NONE, TO_DATE -> "";
      case LAST_YEAR -> "_last_year";
      case FROM_NEW_YEAR, OF_PLAN -> "_new_year";
    };
  }

  private static void put(
      Map<String, Object> parameters, List<Condition> conditions, String prefix) {
    for (int i = 0; i < conditions.size(); i++) {
      parameters.put(prefix + i, conditions.get(i).value());
    }
  }

  private static String conditionsSql(List<Condition> conditions, String prefix) {
    return IntStream.range(0, conditions.size())
        .mapToObj(i -> conditions.get(i).sql(prefix + i))
        .collect(Collectors.joining(" and "));
  }
}
