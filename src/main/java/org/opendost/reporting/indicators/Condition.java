package org.opendost.reporting.indicators;

/// What a record must meet to be counted, with the words that say so to a reader.
public sealed interface Condition {

  /// The column the condition looks at.
  String column();

  /// The value it must have or contain; always handed to the database as a parameter.
  String value();

  /// How a reader is told: "thuộc Chương trình nông thôn miền núi".
  Words words();

  /// The column has the value.
  record Is(String column, String value, Words words) implements Condition {
    public Is {
      Name.check(column);
    }
  }

  /// The column, an array of text, contains the value.
  record Contains(String column, String value, Words words) implements Condition {
    public Contains {
      Name.check(column);
    }
  }
}
