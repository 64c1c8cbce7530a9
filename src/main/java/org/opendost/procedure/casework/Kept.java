package org.opendost.procedure.casework;

/// Whether a case kept its time.
public enum Kept {
  /// It has not ended yet.
  OPEN,
  /// It was done before its time was over.
  IN_TIME,
  /// It was done after its time was over.
  LATE,
  /// No time ever ran.
  UNTIMED
}
