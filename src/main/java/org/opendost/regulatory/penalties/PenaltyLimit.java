package org.opendost.regulatory.penalties;

/// For what the law gives a time, and from when it runs.
public enum PenaltyLimit {
  /// The minutes, from the detection.
  MINUTES,
  /// Their way to who decides, from the making.
  TRANSFER,
  /// The request to explain by word of mouth, from the minutes.
  ORAL_REQUEST,
  /// The summons to explain by word of mouth, from the request.
  ORAL_SUMMONS,
  /// The written explanation, from the minutes.
  EXPLANATION,
  /// More time for it, from the end of the first.
  EXPLANATION_EXTENDED,
  /// The decision, from the minutes.
  DECISION,
  /// The decision of another authority that was given the file, from the minutes.
  DECISION_TRANSFERRED,
  /// The decision where there is an explanation or something to verify, from the minutes.
  DECISION_EXPLAINED,
  /// The decision in an especially complicated case, from the minutes.
  DECISION_COMPLEX,
  /// Sending it, from its signature.
  SENDING,
  /// Complying with it, from its receipt.
  COMPLIANCE,
  /// Enforcing it, from its signature.
  ENFORCEMENT,
  /// Punishing at all, from the end of the act, or from its detection while it went on.
  LIMITATION,
  /// The same for nuclear energy and for making, importing and trading goods.
  LIMITATION_LONG
}
