package org.opendost.procedure.casework;

/// What a move does to the clock of the procedure's time limit.
public enum ClockEffect {
  /// Nothing.
  NONE,
  /// The full and valid dossier is in: the limit begins.
  STARTS,
  /// The dossier is full again after a supplement: the limit begins anew from zero (NĐ
  /// 61/2018/NĐ-CP, Art. 19.4).
  RESTARTS,
  /// The limit does not run until it is resumed or restarted.
  STOPS,
  /// The limit runs on from where it stopped, where the law of the sector says so.
  RESUMES
}
