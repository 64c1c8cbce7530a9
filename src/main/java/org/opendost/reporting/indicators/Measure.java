package org.opendost.reporting.indicators;

/// What is made of the records that an indicator finds.
public sealed interface Measure {

  /// How many records.
  record Count() implements Measure {}

  /// How many different values a column has among the records.
  record CountDistinct(String column) implements Measure {
    public CountDistinct {
      Name.check(column);
    }
  }

  /// The sum of a column over the records.
  record Sum(String column) implements Measure {
    public Sum {
      Name.check(column);
    }
  }
}
