package org.opendost.reporting.indicators;

import java.util.List;

/// What a record must meet to be counted, with the words that say so to a reader.
public sealed interface Condition {

  /// The column the condition looks at.
  String column();

  /// The value it must have or contain; always handed to the database as a parameter.
  Object value();

  /// How a reader is told: "thuộc Chương trình nông thôn miền núi".
  Words words();

  /// The condition in SQL, with its value as the named parameter.
  String sql(String parameter);

  /// The column has the value.
  record Is(String column, String value, Words words) implements Condition {
    public Is {
      Name.check(column);
    }

    @Override
    public String sql(String parameter) {
      return column + " = :" + parameter;
    }
  }

  /// The column, an array of text, contains the value.
  record Contains(String column, String value, Words words) implements Condition {
    public Contains {
      Name.check(column);
    }

    @Override
    public String sql(String parameter) {
      return column + " @> array[:" + parameter + "]::text[]";
    }
  }

  /// The column has one of the values.
  record In(String column, List<String> values, Words words) implements Condition {
    public In {
      Name.check(column);
      values = List.copyOf(values);
    }

    @Override
    public Object value() {
      return values.toArray(String[]::new);
    }

    @Override
    public String sql(String parameter) {
      return column + " = any(cast(:" + parameter + " as text[]))";
    }
  }

  /// The record has the share of a breakdown: the column, as text, is the value, and nothing is the
  /// empty text; a day is told by its month, `2020-03`.
  record Share(String column, String value, Words words) implements Condition {
    public Share {
      Name.check(column);
    }

    @Override
    public String sql(String parameter) {
      return Breakdown.expression(column) + " = :" + parameter;
    }
  }
}
