package org.opendost.regulatory.radiation;

import java.util.Locale;
import java.util.UUID;

/// One X-ray device.
///
/// @param maxKv highest tube voltage, kV
/// @param maxMa highest tube current, mA
public record Equipment(
    UUID id,
    UUID facility,
    EquipmentClass deviceClass,
    String model,
    String maker,
    String country,
    int year,
    String tubeSerial,
    String consoleSerial,
    int maxKv,
    int maxMa,
    String room,
    Status status) {

  /// What became of a device.
  public enum Status {
    /// Cơ sở mới khai, chưa được xác nhận.
    DECLARED,
    /// Đang sử dụng.
    IN_USE,
    /// Hỏng.
    BROKEN,
    /// Niêm phong, không sử dụng.
    SEALED,
    /// Đã chuyển giao.
    TRANSFERRED,
    /// Đã thanh lý.
    DISPOSED;

    /// The code in the database and in message keys.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The same, declared by its facility and not yet confirmed.
  Equipment declared() {
    return new Equipment(
        id,
        facility,
        deviceClass,
        model,
        maker,
        country,
        year,
        tubeSerial,
        consoleSerial,
        maxKv,
        maxMa,
        room,
        Status.DECLARED);
  }

  /// Model and maker, as people name a device.
  public String label() {
    return maker + " " + model;
  }
}
