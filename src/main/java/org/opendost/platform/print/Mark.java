package org.opendost.platform.print;

/// A framed mark under the number, in the words and the size that Decree 30/2020, Annex I, part II
/// §10 and Circular 10/2020/TT-BCA give.
public enum Mark {
  SECRET("MẬT", 20, true),
  HIGHLY_SECRET("TỐI MẬT", 30, true),
  MOST_SECRET("TUYỆT MẬT", 35, true),
  URGENT("KHẨN", 20, true),
  VERY_URGENT("THƯỢNG KHẨN", 40, true),
  EXPRESS("HỎA TỐC", 30, true),
  INTERNAL("LƯU HÀNH NỘI BỘ", 50, false),
  TO_BE_RETURNED("XEM XONG TRẢ LẠI", 50, false),
  DRAFT("DỰ THẢO", 30, false);

  private final String words;
  private final int millimetres;
  private final boolean red;

  Mark(String words, int millimetres, boolean red) {
    this.words = words;
    this.millimetres = millimetres;
    this.red = red;
  }

  /// As printed.
  public String words() {
    return words;
  }

  int millimetres() {
    return millimetres;
  }

  /// The ink of the stamps for secrecy and urgency; the others are black.
  boolean red() {
    return red;
  }
}
