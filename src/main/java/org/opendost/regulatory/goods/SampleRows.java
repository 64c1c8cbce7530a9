package org.opendost.regulatory.goods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of samples and test results.
@Component
class SampleRows {

  private final JdbcClient jdbc;

  SampleRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Sample sample) {
    jdbc.sql(
            """
            insert into goods.sample (id, lot_id, code, retest, taken_at, seal_tested, seal_kept, signed_for)
            values (:id, :lot, :code, :retest, :at, :tested, :kept, :for)
            """)
        .param("id", sample.id())
        .param("lot", sample.lot())
        .param("code", sample.code())
        .param("retest", sample.retest())
        .param("at", sample.takenAt().atOffset(ZoneOffset.UTC))
        .param("tested", sample.sealTested())
        .param("kept", sample.sealKept())
        .param("for", sample.signedFor())
        .update();
  }

  void send(UUID id, LocalDate on, String laboratory) {
    jdbc.sql("update goods.sample set sent_on = :on, laboratory = :laboratory where id = :id")
        .param("id", id)
        .param("on", on)
        .param("laboratory", laboratory)
        .update();
  }

  void slip(UUID id, String number, Instant at, List<TestResult> results) {
    jdbc.sql("update goods.sample set slip_number = :number, slip_at = :at where id = :id")
        .param("id", id)
        .param("number", number)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    results.forEach(result -> insert(id, result));
  }

  private void insert(UUID sample, TestResult result) {
    jdbc.sql(
            """
            insert into goods.result
              (id, sample_id, indicator, method, unit, relation, requirement, found, passed)
            values (:id, :sample, :indicator, :method, :unit, :relation, :requirement, :found, :passed)
            """)
        .param("id", Uuid7.next())
        .param("sample", sample)
        .param("indicator", result.indicator())
        .param("method", result.method())
        .param("unit", result.unit())
        .param("relation", result.relation().name())
        .param("requirement", result.requirement())
        .param("found", result.found())
        .param("passed", result.passed())
        .update();
  }

  Optional<UUID> lotOf(UUID sample) {
    return jdbc.sql("select lot_id from goods.sample where id = :id")
        .param("id", sample)
        .query(UUID.class)
        .optional();
  }

  /// The samples of a lot with their results, the first first.
  List<Sample> of(UUID lot) {
    var results = new HashMap<UUID, List<TestResult>>();
    jdbc.sql(
            """
            select result.* from goods.result join goods.sample on sample.id = result.sample_id
             where lot_id = :lot order by result.id
            """)
        .param("lot", lot)
        .query(
            row -> {
              results
                  .computeIfAbsent(
                      row.getObject("sample_id", UUID.class), sample -> new ArrayList<>())
                  .add(result(row));
            });
    return jdbc.sql("select * from goods.sample where lot_id = :lot order by taken_at, id")
        .param("lot", lot)
        .query((row, n) -> sample(row, results))
        .list();
  }

  static TestResult result(ResultSet row) throws SQLException {
    return new TestResult(
        row.getString("indicator"),
        row.getString("method"),
        row.getString("unit"),
        TestResult.Relation.valueOf(row.getString("relation")),
        row.getString("requirement"),
        row.getString("found"),
        row.getBoolean("passed"));
  }

  static Sample sample(ResultSet row, Map<UUID, List<TestResult>> results) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Sample(
        id,
        row.getObject("lot_id", UUID.class),
        row.getString("code"),
        row.getBoolean("retest"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getString("seal_tested"),
        row.getString("seal_kept"),
        row.getString("signed_for"),
        row.getObject("sent_on", LocalDate.class),
        Objects.requireNonNullElse(row.getString("laboratory"), ""),
        slip(row, results.getOrDefault(id, List.of())));
  }

  private static Sample.@Nullable Slip slip(ResultSet row, List<TestResult> results)
      throws SQLException {
    var at = row.getObject("slip_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Sample.Slip(row.getString("slip_number"), at.toInstant(), results);
  }
}
