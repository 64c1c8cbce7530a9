package org.opendost.regulatory.goods;

import java.time.LocalDate;
import java.util.List;

/// What the public may know of a lot once the conclusion of its mission was published: only what
/// was found by then.
///
/// @param code printed and read as a QR code
/// @param verdict by what was found by the day of publication
/// @param label what its label lacked
/// @param failed the indicators that failed
public record PublicLot(
    String code,
    Lot lot,
    LocalDate publishedOn,
    State verdict,
    List<LabelRequirement> label,
    List<TestResult> failed) {

  public PublicLot {
    label = List.copyOf(label);
    failed = List.copyOf(failed);
  }

  /// What somebody hears who asks for a code.
  public sealed interface Answer {

    /// The lot.
    record Known(PublicLot lot) implements Answer {}

    /// What was published of it was taken back.
    record TakenBack(String code) implements Answer {}

    /// No lot bears it, or nothing was published about it yet: which of the two is not told.
    record Nothing(String code) implements Answer {}
  }
}
