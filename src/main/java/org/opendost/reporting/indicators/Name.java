package org.opendost.reporting.indicators;

import java.util.regex.Pattern;

/// Names of views and columns, which stand in the query itself.
final class Name {

  private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern VIEW = Pattern.compile("[a-z][a-z0-9_]*\\.report_[a-z0-9_]+");

  private Name() {}

  static void check(String column) {
    if (!COLUMN.matcher(column).matches()) {
      throw new IllegalArgumentException("not a column's name: " + column);
    }
  }

  static void checkView(String view) {
    if (!VIEW.matcher(view).matches()) {
      throw new IllegalArgumentException("not a report view's name: " + view);
    }
  }
}
