package org.opendost.regulatory.iso9001;

/// What an agency is, by which the law obliges it or not.
public enum AgencyKind {
  /// Cơ quan chuyên môn thuộc UBND tỉnh, văn phòng UBND tỉnh (QĐ 19/2014 Art. 2.1.b, c).
  DEPARTMENT(true),
  /// UBND cấp huyện với các cơ quan chuyên môn (Art. 2.1.b, c).
  DISTRICT(true),
  /// UBND xã, phường, thị trấn: encouraged (Art. 2.2.c).
  COMMUNE(false),
  /// Đơn vị sự nghiệp công lập: encouraged (Art. 2.2.d).
  UNIT(false);

  private final boolean obliged;

  AgencyKind(boolean obliged) {
    this.obliged = obliged;
  }

  /// Whether the law itself obliges it; a province may oblige others by a decision of its own.
  public boolean obligedByLaw() {
    return obliged;
  }
}
