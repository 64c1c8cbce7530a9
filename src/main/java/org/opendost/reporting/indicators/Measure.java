package org.opendost.reporting.indicators;

import java.util.List;

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

  /// The average of a column over the records that have it; 0 where none has.
  record Average(String column) implements Measure {
    public Average {
      Name.check(column);
    }
  }

  /// Of a hundred records, how many also meet the conditions; 0 where there are no records.
  record Percent(List<Condition> part) implements Measure {
    public Percent {
      part = List.copyOf(part);
    }
  }

  /// The sum of one column for each unit of the sum of another: what was spent of what was granted,
  /// in percent. It is 0 where the second sum is.
  record Ratio(String column, String to) implements Measure {
    public Ratio {
      Name.check(column);
      Name.check(to);
    }
  }
}
