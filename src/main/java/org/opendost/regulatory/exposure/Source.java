package org.opendost.regulatory.exposure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// A radioactive source.
///
/// @param facility its entry in the register of radiation facilities
/// @param activity on the reference day, in Bq
/// @param category its group, from 1, the most dangerous, to 5 (QCVN 6:2010/BKHCN)
/// @param place where it is
/// @param since when its present state began
/// @param version counts its states
public record Source(
    UUID id,
    UUID facility,
    String facilityName,
    Nuclide nuclide,
    BigDecimal activity,
    LocalDate referenceOn,
    int category,
    String serial,
    String maker,
    State state,
    String place,
    LocalDate since,
    int version) {

  /// Where it stands in its life.
  public enum State {
    /// Đang sử dụng.
    IN_USE,
    /// Đang lưu giữ.
    IN_STORE,
    /// Đã chuyển giao.
    TRANSFERRED,
    /// Đã trả nhà cung cấp.
    RETURNED,
    /// Bị mất, thất lạc.
    LOST,
    /// Nguồn vô chủ tìm thấy.
    ORPHAN_FOUND,
    /// Đã xử lý, chôn cất; nothing follows.
    DISPOSED
  }

  /// What is entered of a new source.
  public record Entry(
      UUID id,
      UUID facility,
      String nuclide,
      BigDecimal activity,
      LocalDate referenceOn,
      int category,
      String serial,
      String maker,
      State state,
      String place,
      LocalDate since) {}

  /// A state it was in.
  public record Step(State state, String place, LocalDate since, String note, String by) {}

  /// A change of state as it is typed.
  ///
  /// @param id made with the form
  /// @param seen the version the officer saw
  public record Move(UUID id, int seen, State state, String place, LocalDate since, String note) {}

  /// What is left of its activity on the day, in Bq.
  public double activityOn(LocalDate day) {
    return nuclide.decayed(activity, referenceOn, day);
  }
}
