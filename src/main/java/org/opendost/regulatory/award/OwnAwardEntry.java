package org.opendost.regulatory.award;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.regulatory.award.Entry.Eligibility;
import org.opendost.regulatory.award.Entry.Feedback;
import org.opendost.regulatory.award.Entry.Prize;

/// An entry as the organisation that entered reads it: how it stands and what it was told, without
/// who assessed it and how the council voted.
public record OwnAwardEntry(
    UUID id,
    int year,
    String code,
    Edition.EntryClass entryClass,
    LocalDate registeredOn,
    @Nullable Eligibility eligibility,
    @Nullable Feedback feedback,
    @Nullable Prize prize) {

  /// How far it came, as the organisation may know: the steps between are the office's own.
  public String state() {
    if (prize != null) {
      return "prize";
    }
    if (feedback != null) {
      return "fed-back";
    }
    return eligibility == null ? "registered" : eligibility.eligible() ? "eligible" : "ineligible";
  }
}
