package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said to a draft. Who it was is read in the office only.
///
/// @param id made with the form
/// @param name who sent it; empty for those who do not say
/// @param contact how to reach them; empty for those who do not say
/// @param answer what became of it
/// @param version grows with every answer
public record Comment(
    UUID id,
    UUID draft,
    Sender sender,
    String name,
    String contact,
    String text,
    Channel channel,
    LocalDate receivedOn,
    @Nullable Answer answer,
    int version) {

  /// Who sends it.
  public enum Sender {
    /// Cá nhân.
    PERSON,
    /// Tổ chức, doanh nghiệp.
    ORGANISATION,
    /// Cơ quan nhà nước.
    BODY
  }

  /// How it came.
  public enum Channel {
    /// Trên trang thông tin điện tử.
    PORTAL,
    /// Bằng văn bản.
    PAPER
  }

  /// What became of it.
  public enum Outcome {
    /// Tiếp thu.
    TAKEN,
    /// Tiếp thu một phần.
    PARTLY,
    /// Không tiếp thu.
    NOT
  }

  /// How it is answered.
  ///
  /// @param reason how it was taken, or why not
  public record Answer(Outcome outcome, String reason, LocalDate on, String by) {}

  /// How it stands: its outcome, or that it waits.
  public String state() {
    return answer == null ? "OPEN" : answer.outcome().name();
  }
}
