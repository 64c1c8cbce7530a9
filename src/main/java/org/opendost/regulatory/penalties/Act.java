package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An act that is punished, with its frame, from a day on.
///
/// @param basis for whom the frame is written
/// @param least in đồng
/// @param most in đồng
/// @param until its last day; null while it stands
/// @param confirmed whether the wording was read in the text of the law
public record Act(
    UUID id,
    String code,
    String decree,
    String article,
    String text,
    Basis basis,
    long least,
    long most,
    LocalDate from,
    @Nullable LocalDate until,
    boolean confirmed) {

  /// For whom a frame is written.
  public enum Basis {
    PERSON,
    ORGANISATION
  }

  /// What a fine lies between, both included.
  public record Frame(long least, long most) {

    /// Whether a fine lies inside.
    public boolean holds(long fine) {
      return fine >= least && fine <= most;
    }
  }

  /// Whether it is punished by this frame when done on a day.
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /// The frame for a violator: an organisation pays twice what a person pays for the same act (NĐ
  /// 119/2017/NĐ-CP, maximum 150 and 300 million).
  public Frame frame(Basis violator) {
    if (violator == basis) {
      return new Frame(least, most);
    }
    return violator == Basis.ORGANISATION
        ? new Frame(2 * least, 2 * most)
        : new Frame(least / 2, most / 2);
  }
}
