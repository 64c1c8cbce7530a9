package org.opendost.office.publications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an author is paid for a part of an article or of a programme.
///
/// @param id made with the form
/// @param article either this
/// @param programme or this is what it is paid for
/// @param work what that is called
/// @param workedOn the day of printing or broadcast, whose rate counts; null before it
/// @param part what the author did: wrote, translated, took the pictures
/// @param amount in đồng
public record Royalty(
    UUID id,
    @Nullable UUID article,
    @Nullable UUID programme,
    String work,
    @Nullable LocalDate workedOn,
    String author,
    String part,
    long amount,
    @Nullable Paid paid,
    boolean withdrawn) {

  /// That it was paid.
  ///
  /// @param voucher the number of the payment's paper
  public record Paid(LocalDate on, String voucher, String by) {}

  /// What royalties are paid for.
  public enum Work {
    /// Bài viết.
    ARTICLE,
    /// Chương trình.
    PROGRAMME
  }

  /// The most that is paid for one work, from a day on.
  ///
  /// @param source the decision or text it stands in
  /// @param confirmed whether somebody has read it there
  public record Rate(
      UUID id,
      Work work,
      LocalDate from,
      long most,
      String source,
      boolean confirmed,
      String savedBy) {}

  /// For what it is paid.
  public Work kind() {
    return article == null ? Work.PROGRAMME : Work.ARTICLE;
  }

  /// How it stands.
  public String state() {
    if (withdrawn) {
      return "withdrawn";
    }
    return paid == null ? "unpaid" : "paid";
  }
}
