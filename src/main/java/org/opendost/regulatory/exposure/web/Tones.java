package org.opendost.regulatory.exposure.web;

import org.opendost.regulatory.exposure.Dose;
import org.opendost.regulatory.exposure.Incident;
import org.opendost.regulatory.exposure.SafetyReport;

/// In which colour a state is told.
public final class Tones {

  private Tones() {}

  /// Of a worker's doses.
  public static String of(Dose.State state) {
    return switch (state) {
      case OVER -> "late";
      case NEVER_READ, UNREAD -> "soon";
      case FINE -> "good";
    };
  }

  /// Of an incident.
  public static String of(Incident.State state) {
    return switch (state) {
      case OPEN -> "late";
      case CLOSED -> "good";
    };
  }

  /// Of a yearly report.
  public static String of(SafetyReport.State state) {
    return switch (state) {
      case OVERDUE -> "late";
      case RECEIVED_LATE -> "soon";
      case RECEIVED -> "good";
      case AWAITED -> "plain";
    };
  }
}
