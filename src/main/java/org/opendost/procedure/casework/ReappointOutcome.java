package org.opendost.procedure.casework;

/// What came of a re-appointment: like a move, or the refusal of a second one.
public sealed interface ReappointOutcome permits MoveOutcome, ReappointOutcome.AlreadyReappointed {

  /// The case was re-appointed before, and that is allowed once only (NĐ 61/2018/NĐ-CP, Art. 19.9).
  ///
  /// @param first the one re-appointment there was
  record AlreadyReappointed(CaseMove first) implements ReappointOutcome {}
}
