package org.opendost.reporting.indicators;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.AsOf;
import org.opendost.reporting.indicators.Difference.Altered;
import org.opendost.reporting.indicators.Difference.Way;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Compares the records of a figure at two moments.
record Comparison(JdbcClient jdbc, AsOf asOf, Indicator indicator, Period period) {

  Difference since(Instant moment, int most) {
    var then = asOf.moment(moment, this::fingerprints);
    var now = asOf.now(this::fingerprints);
    var ways = new LinkedHashMap<UUID, Way>();
    now.forEach(
        (id, print) -> {
          var old = then.get(id);
          if (old == null) {
            ways.put(id, Way.ENTERED);
          } else if (!old.equals(print)) {
            ways.put(id, Way.CHANGED);
          }
        });
    then.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> ways.put(id, Way.LEFT));
    if (ways.isEmpty()) {
      return new Difference(List.of());
    }
    // Those that make the figure another one are named first.
    var ids =
        ways.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .limit(most)
            .toList();
    var rowsThen = asOf.moment(moment, () -> rows(ids));
    var rowsNow = asOf.now(() -> rows(ids));
    var ruling = indicator.ruling();
    var altered = new ArrayList<Altered>();
    for (var id : ids) {
      var way = ways.getOrDefault(id, Way.CHANGED);
      var before = rowsThen.get(id);
      var after = rowsNow.get(id);
      var shown = way == Way.LEFT ? before : after;
      if (shown != null) {
        altered.add(Difference.between(way, shown.found(), values(before), values(after), ruling));
      }
    }
    return new Difference(altered);
  }

  /// A row of the view: what a reader sees of it, and every column as text.
  private record Row(Found found, Map<String, String> values) {}

  private static @Nullable Map<String, String> values(@Nullable Row row) {
    return row == null ? null : row.values();
  }

  private Map<UUID, Long> fingerprints() {
    var prints = new HashMap<UUID, Long>();
    jdbc.sql("select v.id, hashtextextended(v::text, 0) as print " + fromWhere())
        .params(indicator.parameters(period))
        .query(
            row -> {
              prints.put(row.getObject("id", UUID.class), row.getLong("print"));
            });
    return prints;
  }

  /// The rows of those records, whether the indicator counts them or not.
  private Map<UUID, Row> rows(List<UUID> ids) {
    var rows = new LinkedHashMap<UUID, Row>();
    jdbc.sql(
            """
            select v.id, v.label, v.url, v.%s as day, v.is_public, e.key, e.value
              from %s v
             cross join lateral json_each_text(to_json(v)) with ordinality e(key, value, place)
             where v.id = any(cast(:ids as uuid[]))
             order by v.id, e.place
            """
                .formatted(indicator.sense().day(), indicator.view()))
        .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
        .query(
            row -> {
              var id = row.getObject("id", UUID.class);
              var found = Figures.found(row);
              var value = row.getString("value");
              rows.computeIfAbsent(id, one -> new Row(found, new LinkedHashMap<>()))
                  .values()
                  .put(row.getString("key"), value == null ? "" : value);
            });
    return rows;
  }

  private String fromWhere() {
    return indicator.fromWhere().replaceFirst(" where ", " v where ");
  }
}
