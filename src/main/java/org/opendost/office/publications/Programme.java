package org.opendost.office.publications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A television or radio programme, from its theme to its broadcast.
///
/// @param id made with the form
/// @param series what it is part of, if anything
/// @param theme what it is about
/// @param station who makes and broadcasts it
/// @param themedOn the day the theme was set
/// @param step how far it has come
/// @param stepOn on which day
/// @param minutes how long it was; null before the broadcast
/// @param version grows with every step
/// @param savedBy who wrote of it last
public record Programme(
    UUID id,
    String title,
    String series,
    String theme,
    Medium medium,
    String station,
    LocalDate themedOn,
    Step step,
    LocalDate stepOn,
    @Nullable Integer minutes,
    int version,
    String savedBy,
    boolean withdrawn) {

  /// Where it is broadcast.
  public enum Medium {
    /// Truyền hình.
    TELEVISION,
    /// Phát thanh.
    RADIO
  }

  /// How far it has come: one step after the other, none left out.
  public enum Step {
    /// Chủ đề.
    THEME,
    /// Kịch bản.
    SCRIPT,
    /// Đã ghi hình, ghi âm.
    RECORDED,
    /// Đã duyệt.
    APPROVED,
    /// Đã phát sóng.
    BROADCAST;

    /// The step that follows; null after the last.
    public @Nullable Step next() {
      return switch (this) {
        case THEME -> SCRIPT;
        case SCRIPT -> RECORDED;
        case RECORDED -> APPROVED;
        case APPROVED -> BROADCAST;
        case BROADCAST -> null;
      };
    }
  }

  /// A step that was taken.
  ///
  /// @param note the script's number, who was interviewed, the minutes of the review
  public record Taken(Step step, LocalDate on, String note, String by) {}

  /// How it stands.
  public String state() {
    return withdrawn ? "withdrawn" : step.name();
  }
}
