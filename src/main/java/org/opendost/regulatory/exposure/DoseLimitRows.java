package org.opendost.regulatory.exposure;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.register.DatedLines;
import org.opendost.platform.register.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of what the law says of doses: their limits, and how often dosimeters are read.
@Component
class DoseLimitRows {

  private final JdbcClient jdbc;

  DoseLimitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// By what they are for, the newest first.
  List<DoseLimit> limits() {
    return jdbc.sql("select * from exposure.dose_limit order by part desc, from_on desc")
        .query(
            (row, n) ->
                new DoseLimit(
                    row.getObject("id", UUID.class),
                    BodyPart.valueOf(row.getString("part")),
                    row.getBigDecimal("mean_msv"),
                    row.getBigDecimal("most_msv"),
                    Validity.of(row)))
        .list();
  }

  /// Enters a limit; the one before ends on the day before.
  void insert(DoseLimit limit) {
    var part = limit.part().name();
    DatedLines.end(jdbc, "exposure.dose_limit", "part", part, limit.validity().from());
    DatedLines.insert(
            jdbc,
            """
            insert into exposure.dose_limit
              (id, part, mean_msv, most_msv, from_on, until_on, article, confirmed, remark)
            values (:id, :part, :mean, :most, :from, :until, :article, :confirmed, :remark)
            """,
            limit.id(),
            limit.validity())
        .param("part", part)
        .param("mean", limit.mean())
        .param("most", limit.most())
        .update();
  }

  /// The newest first.
  List<ReadingInterval> intervals() {
    return jdbc.sql("select * from exposure.reading_interval order by from_on desc")
        .query(
            (row, n) ->
                new ReadingInterval(
                    row.getObject("id", UUID.class), row.getInt("months"), Validity.of(row)))
        .list();
  }

  /// Enters an interval; the one before ends on the day before.
  void insert(ReadingInterval interval) {
    DatedLines.end(jdbc, "exposure.reading_interval", interval.validity().from());
    DatedLines.insert(
            jdbc,
            """
            insert into exposure.reading_interval (id, months, from_on, until_on, article, confirmed, remark)
            values (:id, :months, :from, :until, :article, :confirmed, :remark)
            """,
            interval.id(),
            interval.validity())
        .param("months", interval.months())
        .update();
  }
}
