package org.opendost.reporting.indicators;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The register of indicators. One whose view or column this installation does not have is left
/// out, and the log says so.
@Component
public class IndicatorRegister {

  private static final Logger log = LoggerFactory.getLogger(IndicatorRegister.class);

  private final Map<String, Indicator> byCode = new LinkedHashMap<>();

  IndicatorRegister(JdbcClient jdbc, List<IndicatorSet> sets) {
    var known = columnsOfViews(jdbc);
    for (var set : sets) {
      for (var indicator : set.indicators()) {
        var columns = known.getOrDefault(indicator.view(), Set.of());
        if (!columns.containsAll(indicator.columns())) {
          log.info(
              "Indicator {} left out: {} lacks some of {}",
              indicator.code(),
              indicator.view(),
              indicator.columns());
        } else if (byCode.put(indicator.code(), indicator.over(columns)) != null) {
          throw new IllegalStateException("indicator declared twice: " + indicator.code());
        }
      }
    }
  }

  /// All that can be computed here, in the order in which a report speaks of them.
  public Collection<Indicator> available() {
    return List.copyOf(byCode.values());
  }

  /// The indicator of the code, if there is one.
  public Optional<Indicator> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// What the term names: the indicator, narrowed to its share and shifted to its days; nothing
  /// when there is no such indicator, it is not taken apart so or has no sense in the shift.
  public Optional<Indicator> find(Term term) {
    return find(term.code())
        .filter(
            whole ->
                Term.fits(term.shift(), whole.sense())
                    && term.parts().stream()
                        .allMatch(part -> whole.breakdowns().contains(part.column())))
        .map(term::of);
  }

  private static Map<String, Set<String>> columnsOfViews(JdbcClient jdbc) {
    var known = new LinkedHashMap<String, Set<String>>();
    jdbc.sql(
            """
            select n.nspname || '.' || c.relname as view, a.attname as column
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relkind = 'v' and c.relname like 'report\\_%'
            """)
        .query(
            row -> {
              known
                  .computeIfAbsent(row.getString("view"), view -> new HashSet<>())
                  .add(row.getString("column"));
            });
    return known;
  }
}
