package org.opendost.reporting.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.AsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Computes figures and finds the records behind them; both come from the same text of the
/// indicator, so that they cannot differ.
///
/// A mechanism: the module that calls it asks who may see what. A moment of null is the present.
@Component
public class Figures {

  private static final int MOST = 500;

  private final JdbcClient jdbc;
  private final AsOf asOf;

  Figures(JdbcClient jdbc, AsOf asOf) {
    this.jdbc = jdbc;
    this.asOf = asOf;
  }

  /// The figure.
  public BigDecimal compute(Indicator indicator, Period period, @Nullable Instant moment) {
    return reading(moment, () -> figure(indicator, period));
  }

  /// All the figures by code, in one snapshot.
  public Map<String, BigDecimal> compute(
      Collection<Indicator> indicators, Period period, @Nullable Instant moment) {
    return reading(
        moment,
        () -> {
          var figures = new LinkedHashMap<String, BigDecimal>();
          indicators.forEach(indicator -> figures.put(indicator.code(), figure(indicator, period)));
          return figures;
        });
  }

  /// The records behind the figure, by day, a page at a time; total and items in one snapshot.
  ///
  /// @param after what the page before gave as `next`; null for the first page. Any other text is
  ///   read as null
  /// @param most how many on the page, at most 500
  public Records records(
      Indicator indicator,
      Period period,
      @Nullable Instant moment,
      @Nullable String after,
      int most) {
    int size = Math.clamp(most, 1, MOST);
    var start = Place.read(after);
    return reading(
        moment,
        () -> {
          long total =
              jdbc.sql("select count(*) " + indicator.fromWhere())
                  .params(parameters(indicator, period))
                  .query(Long.class)
                  .single();
          var day = "coalesce(" + indicator.sense().day() + ", date '0001-01-01')";
          var found =
              jdbc.sql(
                      "select id, label, url, %1$s as day %2$s%3$s order by %4$s, id limit %5$d"
                          .formatted(
                              indicator.sense().day(),
                              indicator.fromWhere(),
                              start == null ? "" : " and (" + day + ", id) > (:day, :id)",
                              day,
                              size + 1))
                  .params(parameters(indicator, period))
                  .param("day", start == null ? null : start.day())
                  .param("id", start == null ? null : start.id())
                  .query(
                      (row, n) ->
                          new Found(
                              row.getObject("id", UUID.class),
                              row.getString("label"),
                              row.getString("url"),
                              row.getObject("day", LocalDate.class)))
                  .list();
          boolean more = found.size() > size;
          var items = more ? found.subList(0, size) : found;
          return new Records(total, items, more ? Place.of(items.getLast()).toString() : null);
        });
  }

  /// What entered or left the figure between a moment and the present.
  public Difference since(Indicator indicator, Period period, Instant moment) {
    var before = all(indicator, period, moment);
    var now = all(indicator, period, null);
    var was = ids(before);
    var is = ids(now);
    return new Difference(
        now.stream().filter(found -> !was.contains(found.id())).toList(),
        before.stream().filter(found -> !is.contains(found.id())).toList());
  }

  private static Set<UUID> ids(List<Found> records) {
    var ids = new HashSet<UUID>();
    records.forEach(found -> ids.add(found.id()));
    return ids;
  }

  private List<Found> all(Indicator indicator, Period period, @Nullable Instant moment) {
    return reading(
        moment,
        () ->
            jdbc.sql(
                    "select id, label, url, %1$s as day %2$s order by %1$s, id"
                        .formatted(indicator.sense().day(), indicator.fromWhere()))
                .params(parameters(indicator, period))
                .query(
                    (row, n) ->
                        new Found(
                            row.getObject("id", UUID.class),
                            row.getString("label"),
                            row.getString("url"),
                            row.getObject("day", LocalDate.class)))
                .list());
  }

  private BigDecimal figure(Indicator indicator, Period period) {
    return jdbc.sql("select (" + indicator.expression() + ")::numeric " + indicator.fromWhere())
        .params(parameters(indicator, period))
        .query(BigDecimal.class)
        .single();
  }

  private <T> T reading(@Nullable Instant moment, Supplier<T> work) {
    return moment == null ? asOf.now(work) : asOf.moment(moment, work);
  }

  private static Map<String, Object> parameters(Indicator indicator, Period period) {
    var parameters = new HashMap<String, Object>();
    parameters.put("from", period.from());
    parameters.put("to", period.to());
    for (int i = 0; i < indicator.conditions().size(); i++) {
      parameters.put("c" + i, indicator.conditions().get(i).value());
    }
    return parameters;
  }
}
