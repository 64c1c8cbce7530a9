package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A licence for radiation work. Whether it has expired follows from the date and is never stored.
///
/// @param code printed on the paper; opens the public page that tells its state
/// @param place the address as printed
/// @param endedOn the day it was replaced or revoked
public record Licence(
    UUID id,
    UUID facility,
    String number,
    String code,
    String work,
    String place,
    LocalDate issuedOn,
    LocalDate expiresOn,
    String signer,
    String signerPost,
    State state,
    @Nullable LocalDate endedOn,
    @Nullable UUID replacedBy,
    @Nullable String revokedFor,
    List<UUID> equipment) {

  /// The work X-ray licences allow, in the words of the law.
  public static final String X_RAY_WORK = "Sử dụng thiết bị X-quang chẩn đoán trong y tế";

  public Licence {
    equipment = List.copyOf(equipment);
  }

  /// What was done to the licence.
  public enum State {
    /// Issued, and nothing since.
    IN_FORCE,
    /// Another licence stands in its place.
    REPLACED,
    /// Taken back.
    REVOKED
  }

  /// How a licence stands on a day.
  public enum Standing {
    /// Còn hiệu lực.
    IN_FORCE,
    /// Đã được thay thế.
    REPLACED,
    /// Hết hạn.
    EXPIRED,
    /// Đã thu hồi.
    REVOKED;

    /// The code in message keys.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// How it stands on a day: its last day is still a day in force.
  public Standing on(LocalDate day) {
    return switch (state) {
      case REPLACED -> Standing.REPLACED;
      case REVOKED -> Standing.REVOKED;
      case IN_FORCE -> day.isAfter(expiresOn) ? Standing.EXPIRED : Standing.IN_FORCE;
    };
  }
}
