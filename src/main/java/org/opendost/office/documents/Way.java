package org.opendost.office.documents;

/// How a document goes to a recipient (NĐ 30/2020/NĐ-CP, Art. 18).
public enum Way {
  /// Qua hệ thống quản lý văn bản.
  SYSTEM,
  /// Bưu điện.
  POST,
  /// Giao trực tiếp.
  HAND,
  /// Thư điện tử.
  EMAIL
}
