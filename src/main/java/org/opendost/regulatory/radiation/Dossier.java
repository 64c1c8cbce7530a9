package org.opendost.regulatory.radiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dossier of a radiation procedure.
///
/// @param code the official code, once it is received
/// @param worker the person of a safety officer's certificate
/// @param previousLicence the licence to be renewed, amended or issued again
/// @param issuedOn the day of the result or of the written refusal
/// @param resultUntil the last day of what was issued, null without limit
public record Dossier(
    UUID id,
    @Nullable String code,
    Procedure procedure,
    UUID facility,
    List<UUID> equipment,
    @Nullable UUID worker,
    @Nullable UUID previousLicence,
    Channel channel,
    String note,
    Fee fee,
    State state,
    Instant submittedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant approvedAt,
    @Nullable LocalDate issuedOn,
    @Nullable Instant returnedAt,
    @Nullable String resultNumber,
    @Nullable LocalDate resultUntil,
    @Nullable UUID licence,
    @Nullable String refusedFor) {

  /// Copies the list.
  public Dossier {
    equipment = List.copyOf(equipment);
  }

  /// How it came in.
  public enum Channel {
    /// At the one-stop counter.
    COUNTER,
    /// Through the portal.
    ONLINE;

    /// The code in the database and in message keys.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Where it stands.
  public enum State {
    /// Chờ tiếp nhận.
    SUBMITTED,
    /// Đang thẩm định.
    RECEIVED,
    /// Chờ bổ sung.
    SUPPLEMENT_REQUESTED,
    /// Đã duyệt, chờ cấp.
    APPROVED,
    /// Đã cấp, chờ trả.
    ISSUED,
    /// Đã trả kết quả.
    RETURNED,
    /// Đã từ chối bằng văn bản.
    REFUSED;

    /// The code in the database and, with hyphens, in message keys.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The end of its message key.
    public String key() {
      return code().replace('_', '-');
    }
  }

  /// One step of a dossier.
  ///
  /// @param words what was asked for, or why it was refused; may be empty
  public record Move(Instant at, String actorName, State state, String words) {}
}
