package org.opendost.regulatory.goods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lots as the public may know them.
@Component
class WarningRows {

  private static final String CODE = "upper(right(replace(lot.id::text, '-', ''), 10))";

  private static final ListQuery<Warning> FAILED =
      new ListQuery<>(
              """
              select lot.*, mission.published_on
                from goods.lot join inspection.mission on mission.id = mission_id
               where verdict = 'FAILED' and lot.withdrawn_why is null
                 and published_on is not null and mission.withdrawn_why is null
                 and (exists (select 1 from goods.label_item where lot_id = lot.id and not kept)
                      or exists (select 1 from goods.sample
                                   join goods.result on sample_id = sample.id
                                  where lot_id = lot.id and not retest and not passed
                                    and cast(slip_at at time zone 'Asia/Ho_Chi_Minh' as date)
                                        <= published_on))
              """,
              Warning::of,
              warning -> warning.lot().id())
          .sort("published", "published_on")
          .newestFirst()
          .sort("product", "register.fold(product)")
          .sort("seller", "register.fold(seller)")
          .has("product", "product")
          .has("brand", "brand")
          .has("batch", "batch")
          .has("seller", "seller")
          .is("circulation", "circulation")
          .is("year", "cast(extract(year from published_on) as integer)");

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

  /// A page of the lots that failed by what was found up to the day their conclusion was published.
  Ask.Page<Warning> failed(Ask ask, LocalDate today) {
    return FAILED.read(jdbc, ask, today);
  }

  /// The years in which such conclusions were published, the latest first.
  List<String> years() {
    return jdbc.sql(
            """
            select distinct cast(extract(year from published_on) as integer) as year
              from goods.lot join inspection.mission on mission.id = mission_id
             where verdict = 'FAILED' and lot.withdrawn_why is null
               and published_on is not null and mission.withdrawn_why is null
             order by year desc
            """)
        .query((row, n) -> row.getString("year"))
        .list();
  }

  /// What the label of a lot lacked.
  List<LabelRequirement> lacking(UUID lot) {
    return jdbc.sql(
            """
            select requirement.*
              from goods.label_item
              join goods.label_requirement requirement on requirement.id = requirement_id
             where lot_id = :lot and not kept order by requirement.id
            """)
        .param("lot", lot)
        .query((row, n) -> requirement(row))
        .list();
  }

  /// What the first test of a lot found.
  List<Dated> results(UUID lot) {
    return jdbc.sql(
            """
            select sample.slip_at, result.*
              from goods.result join goods.sample on sample.id = sample_id
             where lot_id = :lot and not retest order by result.id
            """)
        .param("lot", lot)
        .query(
            (row, n) ->
                new Dated(
                    SampleRows.result(row),
                    OfficeClock.date(row.getObject("slip_at", OffsetDateTime.class).toInstant())))
        .list();
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
