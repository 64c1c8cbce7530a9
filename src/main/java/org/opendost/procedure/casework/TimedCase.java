package org.opendost.procedure.casework;

import java.util.List;
import java.util.UUID;

/// A case as it went within a period.
///
/// @param ended whether it had ended by the period's end
/// @param late whether the department let its time run out
/// @param returns how often its applicant was asked for a supplement within the period
/// @param stays the steps it left within the period, in order
public record TimedCase(
    UUID id,
    String number,
    String subject,
    boolean ended,
    boolean late,
    int returns,
    List<Stay> stays) {

  public TimedCase {
    stays = List.copyOf(stays);
  }

  /// How long a case stood at a step.
  ///
  /// @param workingDays those after the day it came, up to and with the day it left
  public record Stay(Step step, int workingDays) {}
}
