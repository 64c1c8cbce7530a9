package org.opendost.office.workplan;

/// What belongs to a project and can be withdrawn alone.
public enum Part {
  /// Mốc.
  MILESTONE("milestone"),
  /// Nguyên nhân chậm.
  DELAY("delay"),
  /// Vốn được giao.
  ALLOTMENT("allotment"),
  /// Giải ngân.
  PAYMENT("disbursement");

  private final String table;

  Part(String table) {
    this.table = table;
  }

  String table() {
    return "workplan." + table;
  }
}
