package org.opendost.procedure.casework;

import java.util.List;

/// What came of a move.
public sealed interface MoveOutcome extends ReappointOutcome {

  /// It was made.
  ///
  /// @param caseFile the case as it stands now
  record Moved(CaseFile caseFile, CaseMove move) implements MoveOutcome {}

  /// Somebody else was quicker; nothing was changed.
  ///
  /// @param caseFile the case as it stands now
  /// @param last what the other did, who and when
  record Stale(CaseFile caseFile, CaseMove last) implements MoveOutcome {}

  /// The procedure does not allow it where the case stands; nothing was changed.
  ///
  /// @param allowed what it allows instead
  record NotPossible(CaseFile caseFile, Step step, List<Move> allowed) implements MoveOutcome {}

  /// This very move was made before: a double click.
  record AlreadyDone(CaseFile caseFile, CaseMove move) implements MoveOutcome {}
}
