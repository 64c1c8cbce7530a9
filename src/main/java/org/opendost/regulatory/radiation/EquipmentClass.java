package org.opendost.regulatory.radiation;

import java.util.Locale;

/// Classes of X-ray devices in medicine, as licences and the tariff name them.
public enum EquipmentClass {
  /// Thiết bị X-quang tổng hợp.
  GENERAL("Thiết bị X-quang tổng hợp"),
  /// Thiết bị X-quang tăng sáng truyền hình.
  FLUOROSCOPY("Thiết bị X-quang tăng sáng truyền hình"),
  /// Thiết bị X-quang răng.
  DENTAL("Thiết bị X-quang răng"),
  /// Thiết bị X-quang vú.
  MAMMOGRAPHY("Thiết bị X-quang vú"),
  /// Thiết bị X-quang di động.
  MOBILE("Thiết bị X-quang di động"),
  /// Thiết bị chụp cắt lớp vi tính.
  CT("Thiết bị chụp cắt lớp vi tính"),
  /// Thiết bị đo mật độ xương.
  BONE_DENSITY("Thiết bị đo mật độ xương"),
  /// Thiết bị X-quang thú y.
  VETERINARY("Thiết bị X-quang thú y");

  private final String term;

  EquipmentClass(String term) {
    this.term = term;
  }

  /// The official Vietnamese term, as printed on a licence.
  public String term() {
    return term;
  }

  /// The code in the database, in message keys and in files: `bone_density`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The class of that code.
  ///
  /// @throws IllegalArgumentException when there is none
  public static EquipmentClass of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
