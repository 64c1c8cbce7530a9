package org.opendost.regulatory.exposure.web;

/// The groups of incidents as they are chosen (Luật 18/2008/QH12 Art. 82.2).
enum Group {
  /// Không nghiêm trọng.
  G1(1),
  /// Ít nghiêm trọng.
  G2(2),
  /// Nghiêm trọng.
  G3(3),
  /// Rất nghiêm trọng.
  G4(4),
  /// Đặc biệt nghiêm trọng.
  G5(5);

  private final int number;

  Group(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
