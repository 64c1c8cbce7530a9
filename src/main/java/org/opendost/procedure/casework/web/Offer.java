package org.opendost.procedure.casework.web;

import java.util.Locale;
import java.util.UUID;
import org.opendost.procedure.casework.ClockEffect;
import org.opendost.procedure.casework.Move;

/// A move the reader may make now.
///
/// @param move the procedure's move
/// @param id the id it will have: a second click is recognised by it
/// @param ends whether the case ends with it
/// @param asksMore whether the capability adds fields of its own
public record Offer(Move move, UUID id, boolean ends, boolean asksMore) {

  /// The move's code in small letters, as it stands in ids and names of fields.
  public String slug() {
    return move.code().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The name of the field for the reason.
  public String noteField() {
    return "note-" + slug();
  }

  /// Whether one click is enough: nothing to fill in, and it can be followed by other moves.
  public boolean isOneClick() {
    return !move.needsReason() && !asksMore && !ends;
  }

  /// The end of the key of the sentence on what it does to the clock; empty when nothing.
  public String clockKey() {
    return move.clock() == ClockEffect.NONE
        ? ""
        : "casework.effect." + move.clock().name().toLowerCase(Locale.ROOT);
  }

  Offer askingMore() {
    return new Offer(move, id, ends, true);
  }
}
