package org.opendost.regulatory.goods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lots as the public may know them.
@Component
class WarningRows {

  private static final String CODE = "upper(right(replace(lot.id::text, '-', ''), 10))";

  private final JdbcClient jdbc;

  WarningRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A test result with the day its slip was received.
  record Dated(TestResult result, LocalDate on) {}

  /// The lot of a code, taken back or not.
  Optional<Lot> find(String code) {
    return jdbc.sql("select lot.* from goods.lot where " + CODE + " = :code")
        .param("code", code)
        .query(LotRows::lot)
        .optional();
  }

  /// Lots that failed in these missions, the newest first.
  List<Lot> failed(Collection<UUID> missions, int most) {
    if (missions.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select * from goods.lot
             where mission_id in (:missions) and verdict = 'FAILED' and withdrawn_why is null
             order by checked_on desc, id desc limit :most
            """)
        .param("missions", missions)
        .param("most", most)
        .query(LotRows::lot)
        .list();
  }

  /// What the labels of lots lacked.
  Map<UUID, List<LabelRequirement>> lacking(Collection<UUID> lots) {
    var lacking = new HashMap<UUID, List<LabelRequirement>>();
    if (!lots.isEmpty()) {
      jdbc.sql(
              """
              select label_item.lot_id, requirement.*
                from goods.label_item
                join goods.label_requirement requirement on requirement.id = requirement_id
               where lot_id in (:lots) and not kept order by lot_id, requirement.id
              """)
          .param("lots", lots)
          .query((RowCallbackHandler) row -> put(lacking, row, requirement(row)));
    }
    return lacking;
  }

  /// What the first tests of lots found.
  Map<UUID, List<Dated>> results(Collection<UUID> lots) {
    var results = new HashMap<UUID, List<Dated>>();
    if (!lots.isEmpty()) {
      jdbc.sql(
              """
              select sample.lot_id, sample.slip_at, result.*
                from goods.result join goods.sample on sample.id = sample_id
               where lot_id in (:lots) and not retest order by lot_id, result.id
              """)
          .param("lots", lots)
          .query(
              (RowCallbackHandler)
                  row ->
                      put(
                          results,
                          row,
                          new Dated(
                              SampleRows.result(row),
                              OfficeClock.date(
                                  row.getObject("slip_at", OffsetDateTime.class).toInstant()))));
    }
    return results;
  }

  private static <T> void put(Map<UUID, List<T>> map, ResultSet row, T value) throws SQLException {
    map.computeIfAbsent(row.getObject("lot_id", UUID.class), lot -> new ArrayList<>()).add(value);
  }

  private static LabelRequirement requirement(ResultSet row) throws SQLException {
    return new LabelRequirement(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("vi"),
        row.getString("en"),
        row.getString("article"),
        row.getBoolean("confirmed"));
  }
}
