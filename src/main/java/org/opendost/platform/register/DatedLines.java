package org.opendost.platform.register;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// What tables of dated lines of law have in common: the columns `id`, `from_on`, `until_on`,
/// `article`, `confirmed` and `remark` beside their own. Tables and columns are fixed texts; what
/// people type goes in as parameters.
public final class DatedLines {

  private DatedLines() {}

  /// The line that holds for the same thing ends on the day before the next begins.
  ///
  /// @param column what tells one thing from another
  public static void end(
      JdbcClient jdbc, String table, String column, String value, LocalDate from) {
    jdbc.sql(
            """
            update %s set until_on = cast(:from as date) - 1
             where %s = :value and from_on < :from and (until_on is null or until_on >= :from)
            """
                .formatted(table, column))
        .param("value", value)
        .param("from", from)
        .update();
  }

  /// The same of a table whose lines are all of one thing.
  public static void end(JdbcClient jdbc, String table, LocalDate from) {
    end(jdbc, table, "'all'", "all", from);
  }

  /// An insert that names `:id`, `:from`, `:until`, `:article`, `:confirmed` and `:remark`; the
  /// line's own parameters are still to be set.
  public static StatementSpec insert(JdbcClient jdbc, String sql, UUID id, Validity validity) {
    return jdbc.sql(sql)
        .param("id", id)
        .param("from", validity.from())
        .param("until", validity.until())
        .param("article", validity.article().strip())
        .param("confirmed", validity.confirmed())
        .param("remark", validity.remark().strip());
  }
}
