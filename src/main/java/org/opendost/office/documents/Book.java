package org.opendost.office.documents;

/// The books in which documents are registered, each with numbers of its own.
public enum Book {
  /// Sổ đăng ký văn bản thường.
  ORDINARY,
  /// Sổ đăng ký văn bản mật (NĐ 30/2020/NĐ-CP, Art. 15 §2, 22 §4).
  SECRET,
  /// Sổ đăng ký đơn, thư khiếu nại, tố cáo.
  COMPLAINTS;

  /// Whether only some may know what stands in it.
  public boolean isRestricted() {
    return this != ORDINARY;
  }
}
