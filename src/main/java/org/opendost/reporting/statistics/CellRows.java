package org.opendost.reporting.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The cells and the sources of filings in the database; whatever is written at once is one
/// statement.
@Component
class CellRows {

  private final JdbcClient jdbc;

  CellRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Filled of(UUID filing) {
    return of(List.of(filing)).getOrDefault(filing, Filled.NOTHING);
  }

  /// What stands in several filings.
  Map<UUID, Filled> of(Collection<UUID> filings) {
    var ids = filings.stream().map(UUID::toString).toArray(String[]::new);
    var cells = new HashMap<UUID, Map<CellKey, FilledCell>>();
    jdbc.sql("select * from statistics.cell where filing_id = any(cast(:ids as uuid[]))")
        .param("ids", ids)
        .query(
            row -> {
              cells
                  .computeIfAbsent(row.getObject("filing_id", UUID.class), id -> new HashMap<>())
                  .put(
                      new CellKey(row.getString("row_code"), row.getString("column_code")),
                      new FilledCell(
                          row.getBigDecimal("computed"),
                          row.getBigDecimal("typed"),
                          row.getString("reason"),
                          row.getString("saved_by"),
                          FilingRows.instant(row, "saved_at")));
            });
    var sources = new HashMap<UUID, Map<String, Filled.Source>>();
    jdbc.sql("select * from statistics.source where filing_id = any(cast(:ids as uuid[]))")
        .param("ids", ids)
        .query(
            row -> {
              sources
                  .computeIfAbsent(row.getObject("filing_id", UUID.class), id -> new HashMap<>())
                  .put(
                      row.getString("row_code"),
                      new Filled.Source(
                          row.getString("text"),
                          row.getString("saved_by"),
                          row.getObject("saved_at", OffsetDateTime.class).toInstant()));
            });
    var filled = new HashMap<UUID, Filled>();
    for (var filing : filings) {
      filled.put(
          filing,
          new Filled(cells.getOrDefault(filing, Map.of()), sources.getOrDefault(filing, Map.of())));
    }
    return filled;
  }

  void compute(UUID filing, Map<CellKey, BigDecimal> figures) {
    var keys = List.copyOf(figures.keySet());
    jdbc.sql(
            """
            insert into statistics.cell (id, filing_id, row_code, column_code, computed)
            select id, :filing, row_code, column_code, figure
              from unnest(cast(:ids as uuid[]), cast(:rows as text[]), cast(:columns as text[]),
                          cast(:figures as numeric[])) as new (id, row_code, column_code, figure)
            on conflict (filing_id, row_code, column_code) do update set computed = excluded.computed
             where cell.computed is distinct from excluded.computed
            """)
        .param("filing", filing)
        .params(places(keys))
        .param(
            "figures",
            keys.stream().map(key -> String.valueOf(figures.get(key))).toArray(String[]::new))
        .update();
  }

  /// Writes typed figures; nothing for one that was taken back.
  void type(
      UUID filing,
      Map<CellKey, @Nullable BigDecimal> figures,
      String reason,
      String by,
      Instant at) {
    var keys = List.copyOf(figures.keySet());
    var typed = new ArrayList<@Nullable String>();
    keys.forEach(
        key -> {
          var figure = figures.get(key);
          typed.add(figure == null ? null : figure.toPlainString());
        });
    jdbc.sql(
            """
            insert into statistics.cell (id, filing_id, row_code, column_code, typed, reason, saved_by, saved_at)
            select id, :filing, row_code, column_code, figure, :reason, :by, :at
              from unnest(cast(:ids as uuid[]), cast(:rows as text[]), cast(:columns as text[]),
                          cast(:figures as numeric[])) as new (id, row_code, column_code, figure)
            on conflict (filing_id, row_code, column_code) do update
               set typed = excluded.typed, reason = excluded.reason, saved_by = excluded.saved_by,
                   saved_at = excluded.saved_at
            """)
        .param("filing", filing)
        .params(places(keys))
        .param("figures", typed.toArray(String[]::new))
        .param("reason", reason)
        .param("by", by)
        .param("at", FilingRows.utc(at))
        .update();
  }

  void say(UUID filing, Map<String, String> sources, String by, Instant at) {
    var said = List.copyOf(sources.entrySet());
    jdbc.sql(
            """
            insert into statistics.source (id, filing_id, row_code, text, saved_by, saved_at)
            select id, :filing, row_code, text, :by, :at
              from unnest(cast(:ids as uuid[]), cast(:rows as text[]), cast(:texts as text[]))
                as new (id, row_code, text)
            on conflict (filing_id, row_code) do update
               set text = excluded.text, saved_by = excluded.saved_by, saved_at = excluded.saved_at
            """)
        .param("filing", filing)
        .param("ids", ids(said.size()))
        .param("rows", said.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .param("texts", said.stream().map(Map.Entry::getValue).toArray(String[]::new))
        .param("by", by)
        .param("at", FilingRows.utc(at))
        .update();
  }

  /// What was typed in the old issue stands in the new one too.
  void carry(UUID from, UUID to) {
    jdbc.sql(
            """
            insert into statistics.cell (id, filing_id, row_code, column_code, typed, reason, saved_by, saved_at)
            select gen_random_uuid(), :to, row_code, column_code, typed, reason, saved_by, saved_at
              from statistics.cell where filing_id = :from and typed is not null
            on conflict (filing_id, row_code, column_code) do update
               set typed = excluded.typed, reason = excluded.reason, saved_by = excluded.saved_by,
                   saved_at = excluded.saved_at
            """)
        .param("from", from)
        .param("to", to)
        .update();
    jdbc.sql(
            """
            insert into statistics.source (id, filing_id, row_code, text, saved_by, saved_at)
            select gen_random_uuid(), :to, row_code, text, saved_by, saved_at
              from statistics.source where filing_id = :from
            """)
        .param("from", from)
        .param("to", to)
        .update();
  }

  private static Map<String, Object> places(List<CellKey> keys) {
    return Map.of(
        "ids",
        ids(keys.size()),
        "rows",
        keys.stream().map(CellKey::row).toArray(String[]::new),
        "columns",
        keys.stream().map(CellKey::column).toArray(String[]::new));
  }

  private static String[] ids(int many) {
    var ids = new String[many];
    for (int i = 0; i < many; i++) {
      ids[i] = Uuid7.next().toString();
    }
    return ids;
  }
}
