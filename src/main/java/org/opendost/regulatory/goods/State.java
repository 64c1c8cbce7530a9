package org.opendost.regulatory.goods;

/// What a check has come to.
public enum State {
  /// Nothing was tested, and need not be.
  UNTESTED,
  /// It is not done yet.
  OPEN,
  PASSED,
  FAILED
}
