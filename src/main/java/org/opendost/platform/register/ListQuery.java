package org.opendost.platform.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A list that is sorted, filtered and paged by the key of its last line. Built from fixed texts
/// only; what people type goes in as parameters. The first sort is the list's own order.
///
/// @param <T> a line
public final class ListQuery<T> {

  private final String lines;
  private final Map<String, String> sorts = new LinkedHashMap<>();
  private final Map<String, String> filters = new LinkedHashMap<>();
  private boolean newestFirst;
  private final RowMapper<T> mapper;
  private final Function<T, UUID> key;

  /// A list.
  ///
  /// @param lines the SQL of all lines, with a column `id`; may name `:today`
  public ListQuery(String lines, RowMapper<T> mapper, Function<T, UUID> key) {
    this.lines = lines;
    this.mapper = mapper;
    this.key = key;
  }

  /// The same, sorted by the column; what may be null is given a value.
  public ListQuery<T> sort(String name, String expression) {
    sorts.put(name, expression);
    return this;
  }

  /// The same, whose own order runs backwards while no other is asked for.
  public ListQuery<T> newestFirst() {
    newestFirst = true;
    return this;
  }

  /// The same, with a filter that asks for exactly the value, written as text.
  public ListQuery<T> is(String name, String column) {
    filters.put(name, "cast(%s as text) = :%s".formatted(column, name));
    return this;
  }

  /// The same, with a filter that asks for words in the text, whatever their case and accents.
  public ListQuery<T> has(String name, String text) {
    filters.put(
        name,
        "position(register.fold(cast(:%s as text)) in register.fold(%s)) > 0"
            .formatted(name, text));
    return this;
  }

  /// The same, with a filter that leaves what is dated on or after a day, written `2020-04-30`.
  /// Days are compared as they are written, so that what is no day fails no statement.
  public ListQuery<T> since(String name, String day) {
    filters.put(name, "cast(%s as text) >= :%s".formatted(day, name));
    return this;
  }

  /// The same, with a filter that leaves what is dated on or before a day.
  public ListQuery<T> until(String name, String day) {
    filters.put(name, "cast(%s as text) <= :%s".formatted(day, name));
    return this;
  }

  /// The same, with a filter that leaves what shares a value with those asked for, written with
  /// commas between.
  public ListQuery<T> meets(String name, String array) {
    filters.put(name, "cast(%s as text[]) && string_to_array(:%s, ',')".formatted(array, name));
    return this;
  }

  /// Reads a page of it.
  public Ask.Page<T> read(JdbcClient jdbc, Ask ask, LocalDate today) {
    var sort = sorts.getOrDefault(ask.sort(), sorts.values().iterator().next());
    var descending = ask.sort().isEmpty() ? newestFirst || ask.descending() : ask.descending();
    var order = descending ? " desc" : "";
    var sql =
        new StringBuilder("with list as (").append(lines).append(") select * from list where true");
    var parameters = new LinkedHashMap<String, Object>();
    filters.forEach(
        (name, predicate) -> {
          var value = ask.filters().getOrDefault(name, "").strip();
          if (!value.isEmpty()) {
            sql.append(" and ").append(predicate);
            parameters.put(name, value);
          }
        });
    if (ask.after() != null) {
      sql.append(
          " and (%1$s, id) %2$s (select %1$s, id from list where id = :after)"
              .formatted(sort, descending ? "<" : ">"));
      parameters.put("after", ask.after());
    }
    sql.append(" order by ").append(sort).append(order).append(", id").append(order);
    sql.append(" limit :most");
    var query = jdbc.sql(sql.toString()).param("most", ask.most() + 1);
    if (lines.contains(":today")) {
      query = query.param("today", today);
    }
    for (var parameter : parameters.entrySet()) {
      query = query.param(parameter.getKey(), parameter.getValue());
    }
    var found = new ArrayList<>(query.query(mapper).list());
    var more = found.size() > ask.most();
    if (more) {
      found.removeLast();
    }
    return new Ask.Page<>(found, more ? key.apply(found.getLast()) : null);
  }
}
