package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document that came in, as it stands in its book.
///
/// @param id made with the form
/// @param number within its book and year
/// @param registeredOn the day of the number
/// @param dueOn by when it is dealt with; null where nobody was given a day
/// @param done how it was dealt with; null while it is not
/// @param version grows with every change
/// @param savedBy who wrote or corrected it last
public record Incoming(
    UUID id,
    Received received,
    int year,
    int number,
    LocalDate registeredOn,
    @Nullable LocalDate dueOn,
    @Nullable Done done,
    int version,
    String savedBy,
    boolean routed,
    boolean withdrawn) {

  /// What the clerk reads off the document (NĐ 30/2020/NĐ-CP, Art. 22 §1).
  ///
  /// @param symbol number and symbol its sender gave it
  /// @param on when it was received
  public record Received(
      Book book,
      DocumentKind kind,
      String sender,
      String symbol,
      @Nullable LocalDate datedOn,
      LocalDate on,
      String summary,
      Urgency urgency,
      Secrecy secrecy,
      String note) {}

  /// That it was dealt with.
  ///
  /// @param answer the document that answers it, if one does
  public record Done(LocalDate on, String note, String by, @Nullable UUID answer) {}

  /// What it is called where only its book is named.
  public String heading() {
    return number + "/" + year;
  }

  /// Whether only some may know of it.
  public boolean isRestricted() {
    return received.book().isRestricted();
  }

  /// How it stands on the day.
  public String state(LocalDate today) {
    if (withdrawn) {
      return "withdrawn";
    }
    if (done != null) {
      return isLate(today) ? "done-late" : "done";
    }
    if (isLate(today)) {
      return "late";
    }
    return routed ? "routed" : "registered";
  }

  /// Whether it was, or is, dealt with after its day.
  public boolean isLate(LocalDate today) {
    return dueOn != null && (done == null ? today : done.on()).isAfter(dueOn);
  }
}
