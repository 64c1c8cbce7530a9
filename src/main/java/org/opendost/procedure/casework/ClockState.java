package org.opendost.procedure.casework;

/// How the clock of a case stands.
public enum ClockState {
  /// The dossier is not yet full and valid.
  NOT_STARTED,
  /// The department's time runs.
  RUNNING,
  /// It waits, mostly for the applicant.
  STOPPED,
  /// The case has ended.
  ENDED
}
