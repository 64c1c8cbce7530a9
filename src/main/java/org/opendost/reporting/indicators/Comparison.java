package org.opendost.reporting.indicators;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.AsOf;
import org.opendost.reporting.indicators.Difference.Altered;
import org.opendost.reporting.indicators.Difference.Way;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Compares the records of a figure at two moments, of one period or of two, a little as a hash
/// tree does: first the sums of the fingerprints in [#SHARES] shares, then one by one the records
/// of those shares that differ. Of a million records of which two changed, some hundreds are
/// fetched.
record Comparison(JdbcClient jdbc, AsOf asOf, Indicator indicator, Side before, Side after) {

  private static final int SHARES = 4096;
  private static final String SHARE = "(hashtext(v.id::text) & " + (SHARES - 1) + ")";

  /// The days that are looked at and the moment; null for the present.
  record Side(Period period, @Nullable Instant moment) {}

  Difference made(int most) {
    var sumsThen = at(before, () -> sums(before));
    var sumsNow = at(after, () -> sums(after));
    var shares =
        Stream.concat(sumsThen.keySet().stream(), sumsNow.keySet().stream())
            .distinct()
            .filter(share -> !Objects.equals(sumsThen.get(share), sumsNow.get(share)))
            .toList();
    if (shares.isEmpty()) {
      return new Difference(List.of());
    }
    var then = at(before, () -> fingerprints(before, shares));
    var now = at(after, () -> fingerprints(after, shares));
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
    var rowsThen = at(before, () -> rows(ids));
    var rowsNow = at(after, () -> rows(ids));
    var ruling = indicator.ruling();
    var altered = new ArrayList<Altered>();
    for (var id : ids) {
      var way = ways.getOrDefault(id, Way.CHANGED);
      var was = rowsThen.get(id);
      var is = rowsNow.get(id);
      var shown = way == Way.LEFT ? was : is;
      if (shown != null) {
        altered.add(Difference.between(way, shown.found(), values(was), values(is), ruling));
      }
    }
    return new Difference(altered);
  }

  private <T> T at(Side side, Supplier<T> work) {
    return side.moment() == null ? asOf.now(work) : asOf.moment(side.moment(), work);
  }

  /// A row of the view: what a reader sees of it, and every column as text.
  private record Row(Found found, Map<String, String> values) {}

  private static @Nullable Map<String, String> values(@Nullable Row row) {
    return row == null ? null : row.values();
  }

  private Map<Integer, BigInteger> sums(Side side) {
    var sums = new HashMap<Integer, BigInteger>();
    jdbc.sql(
            "select %s as share, sum(hashtextextended(v::text, 0)) as sum %s group by 1"
                .formatted(SHARE, fromWhere()))
        .params(indicator.parameters(side.period()))
        .query(
            row -> {
              sums.put(row.getInt("share"), row.getBigDecimal("sum").toBigIntegerExact());
            });
    return sums;
  }

  private Map<UUID, Long> fingerprints(Side side, List<Integer> shares) {
    var prints = new HashMap<UUID, Long>();
    jdbc.sql(
            "select v.id, hashtextextended(v::text, 0) as print %s and %s = any(:shares)"
                .formatted(fromWhere(), SHARE))
        .params(indicator.parameters(side.period()))
        .param("shares", shares.toArray(Integer[]::new))
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
            select v.id, v.label, v.url, v.%s as day, v.is_public, null as amount, e.key, e.value
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
