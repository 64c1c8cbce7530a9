package org.opendost.regulatory.exposure;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.register.DatedLine;
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
    new DatedLine("exposure.dose_limit", limit.id(), limit.validity())
        .of("part", limit.part().name())
        .with("mean_msv", limit.mean())
        .with("most_msv", limit.most())
        .replace(jdbc);
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
    new DatedLine("exposure.reading_interval", interval.id(), interval.validity())
        .with("months", interval.months())
        .replace(jdbc);
  }
}
