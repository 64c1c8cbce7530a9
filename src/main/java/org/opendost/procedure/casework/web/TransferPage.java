package org.opendost.procedure.casework.web;

import java.util.List;
import java.util.UUID;
import org.opendost.procedure.casework.CaseMove;
import org.opendost.procedure.casework.Transfers.Preview;

/// What a transfer would change, and the forms that make it and take it back.
///
/// @param back the page of the case
/// @param moveId the id the move will have
/// @param previews one for each newer version that takes over the case where it stands
public record TransferPage(CaseView view, String back, UUID moveId, List<Preview> previews) {

  public TransferPage {
    previews = List.copyOf(previews);
  }

  /// The last move.
  public CaseMove last() {
    return view.moves().getLast();
  }

  /// Whether the last thing that happened is a transfer, so that it can be taken back.
  public boolean isUndoable() {
    return last().move().equals("TRANSFERRED") && view.moves().size() > 1;
  }
}
