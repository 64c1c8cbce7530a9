package org.opendost.procedure.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.DatedLine;
import org.opendost.platform.register.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A module's table of the times the law gives: the columns that tell what a time is for, `amount`
/// and `unit`, beside those of every dated line. The module's own component extends it.
///
/// @param <C> what the module tells its times apart by, in the order in which they are shown
public abstract class LimitRows<C extends Comparable<? super C>> {

  private final JdbcClient jdbc;
  private final OfficialCalendar calendar;
  private final String table;
  private final Reading<C> read;
  private final Function<C, Map<String, String>> written;

  /// Reads what a time is for from a row.
  protected interface Reading<C> {
    C of(ResultSet row) throws SQLException;
  }

  /// @param table its name, a fixed text
  /// @param written what stands in the columns that tell what a time is for
  protected LimitRows(
      JdbcClient jdbc,
      OfficialCalendar calendar,
      String table,
      Reading<C> read,
      Function<C, Map<String, String>> written) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.table = table;
    this.read = read;
    this.written = written;
  }

  /// What a time is for where one column, `code`, names a value of an enumeration.
  protected static <E extends Enum<E>> Reading<E> code(Class<E> codes) {
    return row -> Enum.valueOf(codes, row.getString("code"));
  }

  /// All, by what they are for, the newest first.
  public List<LegalLimit<C>> all() {
    return jdbc
        .sql("select * from " + table + " order by from_on desc")
        .query(
            (row, n) ->
                new LegalLimit<>(
                    row.getObject("id", UUID.class),
                    read.of(row),
                    new Limit(row.getInt("amount"), Limit.Unit.valueOf(row.getString("unit"))),
                    Validity.of(row)))
        .list()
        .stream()
        .sorted(Comparator.comparing(LegalLimit::code))
        .toList();
  }

  /// All, with the calendar.
  public LimitBook<C> book() {
    return new LimitBook<>(all(), calendar.now());
  }

  /// Writes one; the one for the same thing that held before ends on the day before it.
  ///
  /// @throws InvalidInput beside `from` when there is one from that day
  public void insert(LegalLimit<C> limit) {
    var line = new DatedLine(table, limit.id(), limit.validity());
    written.apply(limit.code()).forEach(line::of);
    line.with("amount", limit.limit().amount())
        .with("unit", limit.limit().unit().name())
        .replace(jdbc);
  }
}
