package org.opendost.regulatory.exposure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A radiation incident: the loss of safety, or of the security of a source (Luật 18/2008/QH12 Art.
/// 82.1).
///
/// @param facility none where it belongs to none, as with a source nobody owns
/// @param source the source it is about; none for others
/// @param gravity the group of Luật 18/2008/QH12 Art. 82.2, from 1 to 5, the gravest
/// @param heardOn when the department heard of it
/// @param closedOn none while it is open
/// @param version counts its steps
public record Incident(
    UUID id,
    @Nullable UUID facility,
    String facilityName,
    @Nullable UUID source,
    int gravity,
    String place,
    LocalDate happenedOn,
    LocalDate heardOn,
    String what,
    State state,
    @Nullable LocalDate closedOn,
    int version) {

  /// The groups of Luật 18/2008/QH12 Art. 82.2.
  public static final int GRAVEST = 5;

  /// Whether something is still to be done.
  public enum State {
    /// Đang xử lý.
    OPEN,
    /// Đã khắc phục xong.
    CLOSED
  }

  /// An incident as it is typed.
  public record Entry(
      UUID id,
      @Nullable UUID facility,
      @Nullable UUID source,
      int gravity,
      String place,
      LocalDate happenedOn,
      LocalDate heardOn,
      String what) {}

  /// What was done about it.
  ///
  /// @param closes whether nothing is left to be done
  public record Step(LocalDate on, String note, boolean closes, String by) {}

  /// What was done as it is typed.
  ///
  /// @param id made with the form
  /// @param seen the version the officer saw
  public record Deed(UUID id, int seen, LocalDate on, String note, boolean closes) {}
}
