package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.UUID;

/// A task that its council has judged, as the registration of its result needs it.
///
/// @param slug the code as the public address writes it
/// @param acceptedOn the day of the official acceptance
/// @param decisionNumber the decision that set the council
/// @param certified whether a certificate is noted already
public record AcceptedTask(
    UUID id,
    TaskFacts facts,
    String slug,
    LocalDate acceptedOn,
    String rating,
    String decisionNumber,
    boolean certified) {

  /// Whether the council found it good enough: "Đạt" or better.
  public boolean passed() {
    return !rating.equals("khong_dat");
  }

  /// Whether its result is registered in the province: that of a provincial or base task is, that
  /// of a national or ministerial one at the national agency (TT 14/2014/TT-BKHCN Đ.11).
  public boolean isOfTheProvince() {
    return facts.level().equals("tinh") || facts.level().equals("co_so");
  }
}
