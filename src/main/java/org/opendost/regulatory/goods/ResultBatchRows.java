package org.opendost.regulatory.goods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Many lots at once: read in as many questions as one, written in batches.
@Component
class ResultBatchRows {

  private static final int BATCH = 500;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  ResultBatchRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /// The lots of these samples, by id, which nobody else can change until this transaction ends.
  Map<UUID, Lot> lock(Collection<String> samples) {
    var lots = new LinkedHashMap<UUID, Lot>();
    jdbc.sql(
            """
            select * from goods.lot
             where withdrawn_why is null
               and id in (select lot_id from goods.sample where code = any(:codes))
             order by id for update
            """)
        .param("codes", samples.toArray(String[]::new))
        .query(LotRows::lot)
        .list()
        .forEach(lot -> lots.put(lot.id(), lot));
    return lots;
  }

  /// All samples of lots with their results.
  List<Sample> samples(Collection<UUID> lots) {
    var results = new HashMap<UUID, List<TestResult>>();
    var ids = lots.toArray(UUID[]::new);
    jdbc.sql(
            """
            select result.* from goods.result join goods.sample on sample.id = result.sample_id
             where lot_id = any(:lots) order by result.id
            """)
        .param("lots", ids)
        .query((RowCallbackHandler) row -> put(results, row, "sample_id", SampleRows.result(row)));
    return jdbc.sql("select * from goods.sample where lot_id = any(:lots) order by taken_at, id")
        .param("lots", ids)
        .query((row, n) -> SampleRows.sample(row, results))
        .list();
  }

  /// What was found of the labels of lots.
  Map<UUID, List<LabelFinding>> findings(Collection<UUID> lots) {
    var findings = new HashMap<UUID, List<LabelFinding>>();
    jdbc.sql("select * from goods.label_item where lot_id = any(:lots)")
        .param("lots", lots.toArray(UUID[]::new))
        .query(
            (RowCallbackHandler)
                row ->
                    put(
                        findings,
                        row,
                        "lot_id",
                        new LabelFinding(
                            row.getObject("requirement_id", UUID.class),
                            row.getBoolean("kept"),
                            row.getString("note"))));
    return findings;
  }

  /// What was done about lots.
  Map<UUID, List<Measure>> done(Collection<UUID> lots) {
    var done = new HashMap<UUID, List<Measure>>();
    jdbc.sql("select * from goods.measure where lot_id = any(:lots) order by taken_at, id")
        .param("lots", lots.toArray(UUID[]::new))
        .query((RowCallbackHandler) row -> put(done, row, "lot_id", LotRows.measure(row)));
    return done;
  }

  /// Writes slips and their results.
  void insert(Collection<Sample> tested) {
    var slips = new ArrayList<Object[]>();
    var results = new ArrayList<Object[]>();
    for (var sample : tested) {
      var slip = sample.slip();
      if (slip != null) {
        slips.add(new Object[] {slip.number(), slip.at().atOffset(ZoneOffset.UTC), sample.id()});
        for (var result : slip.results()) {
          results.add(
              new Object[] {
                Uuid7.next(),
                sample.id(),
                result.indicator(),
                result.method(),
                result.unit(),
                result.relation().name(),
                result.requirement(),
                result.found(),
                result.passed()
              });
        }
      }
    }
    write("update goods.sample set slip_number = ?, slip_at = ? where id = ?", slips);
    write(
        """
        insert into goods.result
          (id, sample_id, indicator, method, unit, relation, requirement, found, passed)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        results);
  }

  /// Keeps where lots stand.
  void stand(Map<UUID, Standing> standings) {
    var rows = new ArrayList<Object[]>();
    standings.forEach(
        (lot, standing) ->
            rows.add(
                new Object[] {
                  standing.label().name(),
                  standing.quality().name(),
                  standing.verdict().name(),
                  standing.circulation().name(),
                  lot
                }));
    write(
        "update goods.lot set label = ?, quality = ?, verdict = ?, circulation = ? where id = ?",
        rows);
  }

  private void write(String sql, List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      batches.batchUpdate(sql, rows.subList(from, Math.min(from + BATCH, rows.size())));
    }
  }

  private static <T> void put(Map<UUID, List<T>> map, ResultSet row, String key, T value)
      throws SQLException {
    map.computeIfAbsent(row.getObject(key, UUID.class), id -> new ArrayList<>()).add(value);
  }
}
