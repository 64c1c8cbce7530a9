package org.opendost.platform.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.InvalidInput;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A dated line of law on its way into its table: the columns `id`, `from_on`, `until_on`,
/// `article`, `confirmed` and `remark` beside its own. Tables and columns are fixed texts; what
/// people type goes in as parameters.
public final class DatedLine {

  private final String table;
  private final LocalDate from;
  private final Map<String, Object> same = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

  /// A line of a table.
  public DatedLine(String table, UUID id, Validity validity) {
    this.table = table;
    from = validity.from();
    columns.put("id", id);
    columns.put("from_on", from);
    columns.put("until_on", validity.until());
    columns.put("article", validity.article().strip());
    columns.put("confirmed", validity.confirmed());
    columns.put("remark", validity.remark().strip());
  }

  /// What it is for, as it is told from the lines that are for something else.
  public DatedLine of(String column, Object value) {
    same.put(column, value);
    return with(column, value);
  }

  /// What it says.
  public DatedLine with(String column, @Nullable Object value) {
    columns.put(column, value);
    return this;
  }

  /// Writes it in the place of the line that holds for the same thing, which ends on the day before
  /// it begins.
  ///
  /// @throws InvalidInput beside `from` when there is one from that day, which the table refuses
  public void replace(JdbcClient jdbc) {
    jdbc.sql(
            """
            update %s set until_on = cast(:from_on as date) - 1
             where %s from_on < :from_on and (until_on is null or until_on >= :from_on)
            """
                .formatted(
                    table,
                    same.keySet().stream()
                        .map(column -> column + " = :" + column + " and")
                        .collect(Collectors.joining(" "))))
        .params(same)
        .param("from_on", from)
        .update();
    try {
      add(jdbc);
    } catch (DuplicateKeyException taken) {
      throw new InvalidInput("from", "register.law.taken");
    }
  }

  /// Writes it beside the lines there are.
  public void add(JdbcClient jdbc) {
    jdbc.sql(
            "insert into %s (%s) values (:%s)"
                .formatted(
                    table,
                    String.join(", ", columns.keySet()),
                    String.join(", :", columns.keySet())))
        .params(columns)
        .update();
  }
}
