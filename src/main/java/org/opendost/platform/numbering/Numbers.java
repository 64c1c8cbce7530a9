package org.opendost.platform.numbering;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes the next number of a series.
@Component
public class Numbers {

  private final JdbcClient jdbc;

  Numbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The next number, from 1. It belongs to the running transaction: if that fails, the number is
  /// free again; until it ends, others who want a number of this series wait.
  ///
  /// @param series what is numbered, e.g. `radiation.licence`
  /// @param period the year or day within which the series counts, e.g. `2020` or `2020-05-12`
  @Transactional(propagation = Propagation.MANDATORY)
  public int next(String series, String period) {
    return jdbc.sql(
            """
            insert into numbering.series (name, period, last) values (:series, :period, 1)
            on conflict (name, period) do update set last = series.last + 1
            returning last
            """)
        .param("series", series)
        .param("period", period)
        .query(Integer.class)
        .single();
  }
}
