package org.opendost.reporting.indicators;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.AsOf;
import org.opendost.reporting.indicators.Comparison.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Computes figures and finds the records behind them; both come from the same text of the
/// indicator, so that they cannot differ.
///
/// A mechanism: the module that calls it asks who may see what. A moment of null is the present.
@Component
public class Figures {

  private static final int MOST_OF_A_PAGE = 500;
  private static final int NAMED_SHARES = 60;
  private static final String NO_DAY = "date '0001-01-01'";
  private static final String FOLDED =
      "lower(translate(regexp_replace(normalize(%s, NFD), '[\\u0300-\\u036f]', '', 'g'), 'Đđ',"
          + " 'dd'))";

  private final JdbcClient jdbc;
  private final AsOf asOf;

  Figures(JdbcClient jdbc, AsOf asOf) {
    this.jdbc = jdbc;
    this.asOf = asOf;
  }

  /// The figure.
  public BigDecimal compute(Indicator indicator, Period period, @Nullable Instant moment) {
    return reading(moment, () -> of(figure(indicator, period)));
  }

  /// All the figures by code, in one snapshot. Those that look at one view in one sense of time are
  /// computed together by one query, which reads the rows of the period once.
  public Map<String, BigDecimal> compute(
      Collection<Indicator> indicators, Period period, @Nullable Instant moment) {
    return reading(
        moment,
        () -> {
          var figures = new LinkedHashMap<String, BigDecimal>();
          var found = all(indicators, period);
          indicators.forEach(one -> figures.put(one.code(), of(found.get(one.code()))));
          return figures;
        });
  }

  /// Figures, some of them taken apart and the records of some by name, all in one snapshot.
  public Answer answer(Question question, Period period, @Nullable Instant moment) {
    return reading(
        moment,
        () -> {
          var apart = new LinkedHashMap<Apart, List<Breakdown.Part>>();
          for (var one : question.apart()) {
            apart.put(one, parts(one.indicator(), period, one.column(), question.most()));
          }
          var records = new LinkedHashMap<String, List<Found>>();
          for (var one : question.named()) {
            records.put(one.code(), page(one, period, Selection.of(null, 0), question.most() + 1));
          }
          return new Answer(all(question.figures(), period), apart, records);
        });
  }

  /// What is asked in one snapshot.
  ///
  /// @param named those whose records are wanted by name
  /// @param most one more than so many parts of a figure and so many records are told, so that the
  ///   asker sees that there are more
  public record Question(
      Collection<Indicator> figures,
      Collection<Apart> apart,
      Collection<Indicator> named,
      int most) {}

  /// An indicator to be taken apart by a column.
  public record Apart(Indicator indicator, String column) {}

  /// What came of a question.
  ///
  /// @param figures by code; a percentage of a plan that wants nothing of the figure is not there
  /// @param apart the parts, the largest first, months in order
  /// @param records by code, in the order of their days
  public record Answer(
      Map<String, BigDecimal> figures,
      Map<Apart, List<Breakdown.Part>> apart,
      Map<String, List<Found>> records) {}

  private Map<String, BigDecimal> all(Collection<Indicator> indicators, Period period) {
    var together = new LinkedHashMap<String, List<Indicator>>();
    var figures = new LinkedHashMap<String, BigDecimal>();
    for (var indicator : indicators) {
      together.computeIfAbsent(indicator.among(), among -> new ArrayList<>()).add(indicator);
      figures.put(indicator.code(), BigDecimal.ZERO);
    }
    together.forEach(
        (among, some) -> {
          if (some.size() == 1) {
            var alone = some.getFirst();
            put(figures, alone, figure(alone, period));
          } else {
            together(among, some, period, figures);
          }
        });
    return figures;
  }

  private List<Breakdown.Part> parts(Indicator indicator, Period period, String column, int most) {
    return jdbc.sql(
            "select %s as share, (%s)::numeric as figure %s group by 1 order by %s limit %d"
                .formatted(
                    Breakdown.expression(column),
                    indicator.expression(),
                    indicator.fromWhere(),
                    column.equals(Breakdown.DAY) ? "share" : "figure desc, share",
                    most + 1))
        .params(indicator.parameters(period))
        .query(
            (row, n) -> new Breakdown.Part(row.getString("share"), of(row.getBigDecimal("figure"))))
        .list();
  }

  /// The figure taken apart in every way the indicator knows, in one snapshot.
  public List<Breakdown> breakdowns(Indicator indicator, Period period, @Nullable Instant moment) {
    return reading(
        moment,
        () -> indicator.breakdowns().stream().map(one -> apart(indicator, period, one)).toList());
  }

  /// The records behind the figure, a page at a time; total and items in one snapshot.
  public Records records(
      Indicator indicator, Period period, @Nullable Instant moment, Selection selection) {
    int size = Math.clamp(selection.most(), 1, MOST_OF_A_PAGE);
    return reading(
        moment,
        () -> {
          long total =
              jdbc.sql("select count(*) " + indicator.fromWhere() + like(selection))
                  .params(indicator.parameters(period))
                  .params(words(selection))
                  .query(Long.class)
                  .single();
          var found = page(indicator, period, selection, size + 1);
          boolean more = found.size() > size;
          var items = more ? found.subList(0, size) : found;
          return new Records(
              total,
              items,
              more ? Place.of(items.getLast(), selection.byLabel()).toString() : null);
        });
  }

  /// The first so many of the records in one piece, for a file.
  public List<Found> everyRecord(
      Indicator indicator, Period period, @Nullable Instant moment, Selection selection) {
    return reading(moment, () -> page(indicator, period, selection, selection.most()));
  }

  /// What became of the figure's records between a moment and the present. Records are compared by
  /// a fingerprint of their row, so that of a large figure only the differing ones are fetched.
  ///
  /// @param most at most so many are named
  public Difference since(Indicator indicator, Period period, Instant moment, int most) {
    return new Comparison(jdbc, asOf, indicator, new Side(period, moment), new Side(period, null))
        .made(most);
  }

  /// What became of the figure's records between two periods as of two moments: records that both
  /// count are compared as they were then and then.
  public Difference between(
      Indicator indicator,
      Period before,
      @Nullable Instant then,
      Period after,
      @Nullable Instant now,
      int most) {
    return new Comparison(jdbc, asOf, indicator, new Side(before, then), new Side(after, now))
        .made(most);
  }

  static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getObject("id", UUID.class),
        row.getString("label"),
        row.getString("url"),
        row.getObject("day", LocalDate.class),
        row.getBoolean("is_public"),
        row.getBigDecimal("amount"));
  }

  private List<Found> page(Indicator indicator, Period period, Selection selection, int most) {
    var start = Place.read(selection.after(), selection.byLabel());
    var key =
        selection.byLabel()
            ? label(selection)
            : "coalesce(" + indicator.sense().day() + ", " + NO_DAY + ")";
    var way = selection.descending() ? "desc" : "asc";
    var from =
        start == null
            ? ""
            : " and (%s, id) %s (%s, :id)"
                .formatted(
                    key,
                    selection.descending() ? "<" : ">",
                    selection.byLabel() ? ":key" : "cast(:key as date)");
    return jdbc.sql(
            """
            select id, %s as label, url, %s as day, is_public, cast(%s as numeric) as amount
            %s%s%s order by %s %s, id %s limit %d
            """
                .formatted(
                    label(selection),
                    indicator.sense().day(),
                    indicator.measure() instanceof Measure.Sum(var column) ? column : "null",
                    indicator.fromWhere(),
                    like(selection),
                    from,
                    key,
                    way,
                    way,
                    most))
        .params(indicator.parameters(period))
        .params(words(selection))
        .param("key", start == null ? null : start.key())
        .param("id", start == null ? null : start.id())
        .query((row, n) -> found(row))
        .list();
  }

  private static String label(Selection selection) {
    return selection.onlyNamed()
        ? "(case when is_public then label else '" + Found.UNNAMED + "' end)"
        : "label";
  }

  private static String like(Selection selection) {
    return selection.words().isBlank()
        ? ""
        : " and "
            + FOLDED.formatted(label(selection))
            + " like '%' || "
            + FOLDED.formatted(":words")
            + " || '%'";
  }

  private static Map<String, Object> words(Selection selection) {
    return Map.of("words", selection.words().strip().replaceAll("([%_\\\\])", "\\\\$1"));
  }

  /// The largest shares, or the newest months, by name; what is left is one figure by the
  /// indicator's own rule, since averages and different values do not add up.
  private Breakdown apart(Indicator indicator, Period period, String column) {
    var share = Breakdown.expression(column);
    var parts = new ArrayList<Breakdown.Part>();
    var rest = new AtomicReference<@Nullable BigDecimal>();
    jdbc.sql(
            """
            with every as materialized (
              select share, figure, row_number() over (order by %4$s) as place
                from (select %1$s as share, (%2$s)::numeric as figure %3$s group by 1) as part),
            named as (select share, figure, place from every where place <= %5$d)
            select share, figure, place from named
            union all
            select null, (%2$s)::numeric, %5$d + 1 %3$s and %1$s not in (select share from named)
            having (select count(*) from every) > %5$d
            order by place
            """
                .formatted(
                    share,
                    indicator.expression(),
                    indicator.fromWhere(),
                    column.equals(Breakdown.DAY) ? "share desc" : "figure desc, share",
                    NAMED_SHARES))
        .params(indicator.parameters(period))
        .query(
            row -> {
              var value = row.getString("share");
              if (value == null) {
                rest.set(of(row.getBigDecimal("figure")));
              } else {
                parts.add(new Breakdown.Part(value, of(row.getBigDecimal("figure"))));
              }
            });
    return new Breakdown(
        column, column.equals(Breakdown.DAY) ? parts.reversed() : parts, rest.get());
  }

  private @Nullable BigDecimal figure(Indicator indicator, Period period) {
    return jdbc.sql(
            "select (" + indicator.expression() + ")::numeric as figure " + indicator.fromWhere())
        .params(indicator.parameters(period))
        .query((row, n) -> Optional.ofNullable(row.getBigDecimal("figure")))
        .single()
        .orElse(null);
  }

  private static BigDecimal of(@Nullable BigDecimal figure) {
    return figure == null ? BigDecimal.ZERO : figure;
  }

  private static void put(
      Map<String, BigDecimal> figures, Indicator indicator, @Nullable BigDecimal figure) {
    if (figure == null) {
      figures.remove(indicator.code());
    } else {
      figures.put(indicator.code(), figure);
    }
  }

  private void together(
      String among, List<Indicator> indicators, Period period, Map<String, BigDecimal> figures) {
    var expressions = new ArrayList<String>();
    var parameters = new HashMap<String, Object>();
    for (int i = 0; i < indicators.size(); i++) {
      var prefix = "i" + i + "_";
      expressions.add("(" + indicators.get(i).expressionAmong(prefix) + ")::numeric as f" + i);
      parameters.putAll(indicators.get(i).parameters(period, prefix));
    }
    jdbc.sql("select " + String.join(", ", expressions) + " " + among)
        .params(parameters)
        .query(
            row -> {
              for (int i = 0; i < indicators.size(); i++) {
                put(figures, indicators.get(i), row.getBigDecimal("f" + i));
              }
            });
  }

  private <T> T reading(@Nullable Instant moment, Supplier<T> work) {
    return moment == null ? asOf.now(work) : asOf.moment(moment, work);
  }
}
