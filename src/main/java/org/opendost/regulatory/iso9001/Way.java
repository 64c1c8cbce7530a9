package org.opendost.regulatory.iso9001;

/// How an agency is monitored (TT 26/2014/TT-BKHCN Art. 37).
public enum Way {
  /// At its seat.
  ON_SITE,
  /// By its report and documents.
  BY_REPORT
}
