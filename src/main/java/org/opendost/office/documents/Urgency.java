package org.opendost.office.documents;

/// How urgent a document is (NĐ 30/2020/NĐ-CP, Art. 4 §2.c).
public enum Urgency {
  /// Thường.
  NONE,
  /// Khẩn.
  URGENT,
  /// Thượng khẩn.
  VERY_URGENT,
  /// Hỏa tốc.
  IMMEDIATE
}
